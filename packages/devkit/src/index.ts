export * from './fixture-brand.js';
export * from './marked-text.js';
export * from './rule-tester.js';
