function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/**
 * Compounds that mean something else when written apart, so that the two are not ways to write one thing: “every day”
 * and “everyday” (Garner's Modern English Usage, 4th edition, lists them each under its own head).
 */
export const TWO_MEANINGS = words(`
  a-long a-part a-side a-way a-while all-ready all-together all-most all-so al-one any-body any-how any-more any-one
  any-place any-thing any-time any-way any-where can-not every-body every-day every-one every-thing every-time
  every-where for-ever further-more how-ever in-ability in-correct in-deed in-direct in-side in-so-far in-stead in-to
  in-formal in-visible in-valid in-put it-self may-be mean-time mean-while more-over never-the-less no-body no-one
  no-thing no-where not-with-standing now-a-days on-to other-wise our-selves out-side over-all over-time per-cent
  per-form per-haps some-body some-day some-how some-one some-place some-thing some-time some-times some-what
  some-where than-k them-selves there-after there-by there-fore to-day to-gether to-morrow to-night to-ward to-wards
  under-stand up-on what-ever when-ever where-as where-by where-ever who-ever with-in with-out your-self your-selves
  back-up-to be-cause be-come be-fore be-hind be-long be-low be-side be-sides be-tween be-yond a-cross a-bout a-round
  new-found short-lived work-out-of
`);

/** Prefixes that stand alone as words; “co workers” is rare and a slip, “re sign” is not “resign”. */
export const PREFIXES = words(`re un de co pre non sub bi mis dis ex`);

/** The second word of phrasal verbs, whose noun is written otherwise: “set up”, “a setup”. */
export const PARTICLES = words(`up in out on off down over back through away around by`);
