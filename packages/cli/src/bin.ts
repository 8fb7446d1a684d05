#!/usr/bin/env node
import process from 'node:process';
import {compileSparingly} from './compile-sparingly.js';
import {keepCompiled} from './keep-compiled.js';

compileSparingly();
// Only what is loaded after this is kept, so all the rest is.
if (!process.argv.includes('--no-cache')) keepCompiled();
const {start} = await import('./start.js');
await start();
