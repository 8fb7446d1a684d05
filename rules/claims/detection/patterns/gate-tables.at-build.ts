import {compileGate} from './compile-gate.js';
import {PATTERN_LINES, patternAt} from './patterns.js';

/** What wakes the patterns. The built command has it as numbers: compiling it reads every pattern there is. */
export const GATE_TABLES = compileGate(PATTERN_LINES.map((_, id) => patternAt(id)));
