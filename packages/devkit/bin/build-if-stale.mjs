#!/usr/bin/env node
/** Before tests of the built command: builds it when a source is newer. */
import {ensureBuilt} from './built-command.mjs';

ensureBuilt();
