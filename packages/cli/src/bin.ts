#!/usr/bin/env node
import process from 'node:process';
import {keepCompiled} from './keep-compiled.js';

// Only what is loaded after this is kept, so all the rest is.
if (!process.argv.includes('--no-cache')) keepCompiled();
const {start} = await import('./start.js');
await start();
