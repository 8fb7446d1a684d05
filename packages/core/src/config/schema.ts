import * as z from 'zod';
import {FAMILIES} from '../model/rule.js';

/**
 * The brand config, one definition for validation, types and the published JSON Schema.
 * Every key has a description: editors show it, the docs print it.
 */

const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write a date as year-month-day, “2026-09-01”.')
  .describe('A date, year-month-day.');
const text = z.string().trim().min(1, 'Must not be empty.');
const texts = z.union([text, z.array(text).min(1)]);
const globs = z.array(text).describe('Globs, relative to this config.');
const severity = z.enum(['error', 'warning', 'info']);
const level = z.enum(['error', 'warning', 'info', 'off']);

const ruleSetting = z
  .union([level, z.tuple([level, z.record(z.string(), z.unknown())])])
  .describe('A level, or a level with options.');
const ruleSettings = z
  .record(z.string().regex(new RegExp(`^(\\*|(${FAMILIES.join('|')})/(\\*|[a-z-]+))$`)), ruleSetting)
  .describe('Levels and options by rule id. “terminology/*” and “*” work; the later and more specific key wins.');

const variant = z.union([
  text,
  z.strictObject({
    text,
    since: isoDate.optional().describe('Avoid it from this day on.'),
    until: isoDate.optional().describe('It may be used until this day (a rename).'),
    because: text.optional(),
    case: z.enum(['insensitive', 'sensitive']).optional(),
  }),
]);

/** Parts of speech an entry may be limited to. */
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'noun-or-adjective', 'other'] as const;
/** What became of an entry. Only `proposed` and `non-term` entries are never reported. */
export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden', 'proposed', 'non-term'] as const;

const term = z.strictObject({
  id: text.optional().describe('Name of this entry in messages and reports; the first “use” otherwise.'),
  use: texts
    .optional()
    .describe('What we write. Several: suggested, not fixed silently. None: do not use the words at all.'),
  avoid: z.array(variant).optional().describe('What we do not write, as words or as objects with dates.'),
  kind: z
    .enum(['term', 'product', 'company', 'feature', 'person', 'place', 'competitor'])
    .optional()
    .describe('Names (product, company, feature, person, place) keep their own case always.'),
  status: z.enum(TERM_STATUSES).optional().describe('Where the entry stands. “proposed” is not reported yet.'),
  pos: z.enum(PARTS_OF_SPEECH).optional().describe('Only where the words stand as this part of speech.'),
  because: text.optional().describe('The reason, shown in the message.'),
  owner: text.optional().describe('Who decides about this entry.'),
  url: z.url().optional().describe('Where to read more.'),
  severity: severity.optional().describe('Instead of the level of the rule.'),
  since: isoDate.optional().describe('The name may be used from this day on.'),
  until: isoDate.optional().describe('The name may be used until this day.'),
  channels: z.array(text).optional().describe('Only in these channels.'),
  markets: z.array(text).optional().describe('Only in these markets.'),
  except: z.array(text).optional().describe('Longer phrases in which the words are fine.'),
  near: z.array(text).optional().describe('Only in a sentence that also holds one of these.'),
  notNear: z.array(text).optional().describe('Not in a sentence that also holds one of these.'),
  match: z
    .strictObject({
      case: z.enum(['insensitive', 'sensitive']).optional(),
      inflect: z.boolean().optional().describe('Plural and verb forms too. True unless it is a name.'),
      whole: z.boolean().optional().describe('Whole words only. True unless set.'),
    })
    .optional(),
  quoted: z.enum(['report', 'skip']).optional().describe('What to do in quotations of other people.'),
  trademark: z.enum(['®', '™', '℠']).optional().describe('The mark at the first use in a document.'),
  first: text.optional().describe('The full form at the first use in a document.'),
  expand: text.optional().describe('What the letters stand for; spelled out at the first use.'),
  policy: z.enum(['never', 'neutral', 'with-evidence']).optional().describe('For a competitor: how it may be named.'),
  tests: z
    .strictObject({flag: z.array(text).optional(), pass: z.array(text).optional()})
    .optional()
    .describe('Sentences for “onbrand test”.'),
});

const band = z.tuple([z.number().min(0), z.number().min(0)]).describe('From, to.');
const toneProfile = z.strictObject({
  formality: band.optional(),
  enthusiasm: band.optional(),
  customerFocus: band.optional(),
  empathy: band.optional(),
  readingGrade: band.optional(),
  sentenceWords: z.number().int().positive().optional(),
  exclamations: z.number().int().min(0).optional(),
  contractions: z.enum(['prefer', 'avoid', 'any']).optional(),
  person: z.enum(['you', 'we', 'they', 'any']).optional(),
  emoji: z.enum(['none', 'few', 'any']).optional(),
  greeting: z.boolean().optional(),
  signOff: z.boolean().optional(),
  blame: z.boolean().optional(),
});

/** The kinds of claims, in the order that decides between two of them on the same words. */
export const CLAIM_KINDS = [
  'certification',
  'award',
  'endorsement',
  'customer-count',
  'price',
  'environmental',
  'health',
  'financial',
  'comparative',
  'superlative',
  'absolute',
  'numeric',
] as const;

const evidence = z.union([
  text,
  z.strictObject({
    path: text,
    title: text.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    date: isoDate.optional(),
  }),
]);
const disclaimer = z.strictObject({
  text,
  within: z
    .enum(['sentence', 'paragraph', 'section', 'page', 'slide', 'document'])
    .optional()
    .describe('How near it must stand.'),
});
const approvedClaim = z.strictObject({
  id: text,
  say: text.describe('The approved wording. {…} marks a figure that is compared by value.'),
  also: z.array(text).optional().describe('Other wordings that are fine.'),
  drift: z.array(text).optional().describe('Wordings known to be wrong, for the best message.'),
  kind: z.enum(CLAIM_KINDS).optional(),
  metric: text.optional().describe('What is counted, for comparison across documents.'),
  evidence: z.array(evidence).optional().describe('Files that hold the proof.'),
  owner: text.optional(),
  approver: text.optional(),
  approved: isoDate.optional(),
  expires: isoDate.optional(),
  channels: z.array(text).optional(),
  regions: z.array(text).optional(),
  audiences: z.array(text).optional(),
  disclaimer: z.union([text, disclaimer]).optional(),
  status: z.enum(['draft', 'in-review', 'approved', 'restricted', 'expired', 'withdrawn']).optional(),
  because: text.optional(),
  url: z.url().optional(),
});
const forbiddenClaim = z.strictObject({
  id: text.optional(),
  say: text,
  because: text.optional(),
  owner: text.optional(),
  channels: z.array(text).optional(),
  regions: z.array(text).optional(),
  url: z.url().optional(),
});
const claims = z.strictObject({
  require: z.array(z.enum(CLAIM_KINDS)).optional().describe('Kinds of claims that need an entry below.'),
  profiles: z
    .array(z.enum(['eu', 'uk', 'us', 'finance', 'health']))
    .optional()
    .describe('Laws and industries to watch.'),
  approved: z.array(approvedClaim).optional(),
  forbidden: z.array(forbiddenClaim).optional(),
});

const message = z.strictObject({
  id: text,
  say: text.describe('The exact words. {year} and the like are filled in.'),
  drift: level.optional().describe('How grave a near miss is.'),
  requiredIn: z.array(text).optional().describe('Channels that must say it.'),
  owner: text.optional(),
});

const channel = z.strictObject({
  files: globs,
  department: text.optional(),
  tone: text.optional().describe('Name of a tone profile.'),
  market: text.optional().describe('Where it is read: US, EU …'),
  language: text.optional(),
  rules: ruleSettings.optional(),
  terms: z.array(term).optional().describe('Entries for this channel only.'),
});

/** Schema of a brand config as a user writes it. */
export const brandConfigSchema = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema, for completion in editors.'),
  brand: text.describe('The company.'),
  language: text.optional().describe('BCP 47: en-US, en-GB. American English unless set.'),
  extends: texts.optional().describe('Configs to build on: npm package or path; later wins.'),
  locked: z.array(text).optional().describe('Rules that nobody who extends this config may switch off or weaken.'),
  channels: z.record(z.string(), channel).optional().describe('Kinds of touchpoints. The first match wins.'),
  terms: z
    .array(z.union([text, term]))
    .optional()
    .describe('Entries, or paths to term lists (.csv, .tbx, .yaml, .json).'),
  tone: z.record(z.string(), toneProfile).optional().describe('Tone profiles by name.'),
  claims: claims.optional().describe('What we may say, and the proof.'),
  messages: z.array(message).optional().describe('Words that must be said, and said exactly.'),
  fields: z
    .record(z.string(), z.array(text))
    .optional()
    .describe('Copy-bearing fields of data files: glob → selectors.'),
  rules: ruleSettings.optional(),
  overrides: z.array(z.strictObject({files: globs, rules: ruleSettings})).optional(),
  ignore: globs.optional(),
  exceptions: z
    .strictObject({requireReason: z.boolean().optional(), maxDays: z.number().int().positive().optional()})
    .optional(),
});

/** A brand config as a user writes it. */
export type BrandConfig = z.input<typeof brandConfigSchema>;
/** A term entry as a user writes it. */
export type TermConfig = z.input<typeof term>;
/** A brand config without `brand`: a preset or a part of one, for `extends`. */
export const partialConfigSchema = brandConfigSchema.partial({brand: true});
/** Schema of one entry, for term lists from files. */
export const termSchema = term;
/** An approved claim as a user writes it. */
export type ApprovedClaim = z.infer<typeof approvedClaim>;
/** A forbidden claim as a user writes it. */
export type ForbiddenClaim = z.infer<typeof forbiddenClaim>;
/** Words that must be said exactly. */
export type MessageConfig = z.infer<typeof message>;
/** Targets of a tone profile. */
export type ToneProfile = z.infer<typeof toneProfile>;
/** A level, or a level with options. */
export type RuleSetting = z.infer<typeof ruleSetting>;
