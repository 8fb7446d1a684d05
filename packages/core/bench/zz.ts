import {readFileSync} from 'node:fs';
import {coreFormats, createLinter, readDocument, collectPhrases} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {loadConfig} from '@onbrand/workspace';
import {listFirstKeys} from '../src/lexicon/first-keys.js';
import {compileLazily} from '../src/lexicon/lazy-lexicon.js';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const {config} = await loadConfig('/tmp/ld/csv/brand.config.json', {rules});
const linter = createLinter({config, rules, today: '2026-11-21'});
let t = cpu();
const active = (linter as any).settingsFor('x.md').active;
console.log('settings', cpu() - t); t = cpu();
const phrases = [...collectPhrases(active, linter.brand)];
console.log('collect (warm)', cpu() - t, phrases.length); t = cpu();
let n = 0; const per = new Map<number, number>();
for (const p of phrases) { const k = listFirstKeys(p); n += k.length; for (const one of k) per.set(one, (per.get(one) ?? 0) + 1); }
console.log('keys (warm)', cpu() - t, n, per.size, [...per.values()].sort((a, b) => b - a).slice(0, 10)); t = cpu();
const lex = compileLazily(phrases) as any;
console.log('lazy', cpu() - t); t = cpu();
for (const para of readFileSync('/tmp/ld/page.md', 'utf8').split(/\n\n+/)) { lex.findMatches(para, []); console.log(para.length, lex.state?.()); }
