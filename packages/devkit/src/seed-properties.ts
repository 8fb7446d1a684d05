import fc from 'fast-check';

/**
 * Property tests draw the same inputs in every run: a change passes or fails for what it changed. `ONBRAND_SEED` draws
 * others, a whole number each; a run with a new one now and then finds what no example did.
 */
const seed = process.env.ONBRAND_SEED ?? '20261128';
if (!/^\d{1,9}$/.test(seed))
  throw new Error(`ONBRAND_SEED is ${seed}; it must be a whole number of up to nine digits.`);
fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(seed)});
