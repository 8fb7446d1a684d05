// Written by `npm run generate` from the schema of the brand config.
/** A brand config. */
export type BrandConfig = {
  /** The JSON Schema, for completion in editors. */
  $schema?: string;
  /** The company. */
  brand: string;
  /** BCP 47: en-US, en-GB. American English unless set. */
  language?: string;
  /** Configs to build on: npm package or path; later wins. */
  extends?: string | string[];
  /** Rules that nobody who extends this config may switch off or weaken. */
  locked?: string[];
  /** Kinds of touchpoints. The first match wins. */
  channels?: Record<string, ChannelConfig>;
  /** Entries, or paths to term lists (.csv, .tbx, .yaml, .json). */
  terms?: Array<string | TermConfig>;
  /** Tone profiles by name. */
  tone?: Record<string, ToneProfile>;
  /** What we may say, and the proof. */
  claims?: {
    /** Kinds of claims that need an entry below. */
    require?: Array<"certification" | "award" | "endorsement" | "customer-count" | "price" | "environmental" | "health" | "financial" | "comparative" | "superlative" | "absolute" | "numeric">;
    /** Laws and industries to watch. */
    profiles?: Array<"eu" | "uk" | "us" | "finance" | "health">;
    approved?: ApprovedClaim[];
    forbidden?: ForbiddenClaim[];
  };
  /** Words that must be said, and said exactly. */
  messages?: MessageConfig[];
  /** Copy-bearing fields of data files: glob → selectors. */
  fields?: Record<string, string[]>;
  rules?: RuleSettings;
  overrides?: Array<{
    /** Globs, relative to this config. */
    files: string[];
    rules: RuleSettings;
  }>;
  /** Globs, relative to this config. */
  ignore?: string[];
  exceptions?: {
    requireReason?: boolean;
    maxDays?: number;
  };
};

export type TermConfig = {
  /** Name of this entry in messages and reports; the first “use” otherwise. */
  id?: string;
  /** What we write. Several: suggested, not fixed silently. None: do not use the words at all. */
  use?: string | string[];
  /** What we do not write, as words or as objects with dates. */
  avoid?: Array<string | {
    text: string;
    /** Avoid it from this day on. */
    since?: string;
    /** It may be used until this day (a rename). */
    until?: string;
    because?: string;
    case?: "insensitive" | "sensitive";
  }>;
  /** Names (product, company, feature, person, place) keep their own case always. */
  kind?: "term" | "product" | "company" | "feature" | "person" | "place" | "competitor";
  /** Where the entry stands. “proposed” is not reported yet. */
  status?: "preferred" | "admitted" | "deprecated" | "forbidden" | "proposed" | "non-term";
  /** Only where the words stand as this part of speech. */
  pos?: "noun" | "verb" | "adjective" | "adverb" | "noun-or-adjective" | "other";
  /** The reason, shown in the message. */
  because?: string;
  /** Who decides about this entry. */
  owner?: string;
  /** Where to read more. */
  url?: string;
  /** Instead of the level of the rule. */
  severity?: "error" | "warning" | "info";
  /** The name may be used from this day on. */
  since?: string;
  /** The name may be used until this day. */
  until?: string;
  /** Only in these channels. */
  channels?: string[];
  /** Only in these markets. */
  markets?: string[];
  /** Longer phrases in which the words are fine. */
  except?: string[];
  /** Only in a sentence that also holds one of these. */
  near?: string[];
  /** Not in a sentence that also holds one of these. */
  notNear?: string[];
  match?: {
    case?: "insensitive" | "sensitive";
    /** Plural and verb forms too. True unless it is a name. */
    inflect?: boolean;
    /** Whole words only. True unless set. */
    whole?: boolean;
  };
  /** What to do in quotations of other people. */
  quoted?: "report" | "skip";
  /** The mark at the first use in a document. */
  trademark?: "®" | "™" | "℠";
  /** The full form at the first use in a document. */
  first?: string;
  /** What the letters stand for; spelled out at the first use. */
  expand?: string;
  /** For a competitor: how it may be named. */
  policy?: "never" | "neutral" | "with-evidence";
  /** Sentences for “onbrand test”. */
  tests?: {
    flag?: string[];
    pass?: string[];
  };
};

export type ChannelConfig = {
  /** Globs, relative to this config. */
  files: string[];
  department?: string;
  /** Name of a tone profile. */
  tone?: string;
  /** Where it is read: US, EU … */
  market?: string;
  language?: string;
  rules?: RuleSettings;
  /** Entries for this channel only. */
  terms?: TermConfig[];
};

export type ToneProfile = {
  /** From, to. */
  formality?: [number, number];
  /** From, to. */
  enthusiasm?: [number, number];
  /** From, to. */
  customerFocus?: [number, number];
  /** From, to. */
  empathy?: [number, number];
  /** From, to. */
  readingGrade?: [number, number];
  sentenceWords?: number;
  exclamations?: number;
  contractions?: "prefer" | "avoid" | "any";
  person?: "you" | "we" | "they" | "any";
  emoji?: "none" | "few" | "any";
  greeting?: boolean;
  signOff?: boolean;
  blame?: boolean;
};

export type ApprovedClaim = {
  id: string;
  /** The approved wording. {…} marks a figure that is compared by value. */
  say: string;
  /** Other wordings that are fine. */
  also?: string[];
  /** Wordings known to be wrong, for the best message. */
  drift?: string[];
  kind?: "certification" | "award" | "endorsement" | "customer-count" | "price" | "environmental" | "health" | "financial" | "comparative" | "superlative" | "absolute" | "numeric";
  /** What is counted, for comparison across documents. */
  metric?: string;
  /** Files that hold the proof. */
  evidence?: Array<string | {
    path: string;
    title?: string;
    sha256?: string;
    /** A date, year-month-day. */
    date?: string;
  }>;
  owner?: string;
  approver?: string;
  /** A date, year-month-day. */
  approved?: string;
  /** A date, year-month-day. */
  expires?: string;
  channels?: string[];
  regions?: string[];
  audiences?: string[];
  disclaimer?: string | {
    text: string;
    /** How near it must stand. */
    within?: "sentence" | "paragraph" | "section" | "page" | "slide" | "document";
  };
  status?: "draft" | "in-review" | "approved" | "restricted" | "expired" | "withdrawn";
  because?: string;
  url?: string;
};

export type ForbiddenClaim = {
  id?: string;
  say: string;
  because?: string;
  owner?: string;
  channels?: string[];
  regions?: string[];
  url?: string;
};

export type MessageConfig = {
  id: string;
  /** The exact words. {year} and the like are filled in. */
  say: string;
  /** How grave a near miss is. */
  drift?: "error" | "warning" | "info" | "off";
  /** Channels that must say it. */
  requiredIn?: string[];
  owner?: string;
};

/** Levels and options by rule id. The later and more specific key wins. */
export type RuleSettings = {
  /** Every rule. */
  "*"?: Level;
  /** Every rule of terminology. */
  "terminology/*"?: Level;
  /** Every rule of claims. */
  "claims/*"?: Level;
  /** Every rule of tone. */
  "tone/*"?: Level;
  /** Every rule of consistency. */
  "consistency/*"?: Level;
  /** Every rule of structure. */
  "structure/*"?: Level;
  /** Every rule of directives. */
  "directives/*"?: Level;
  /** Name an award, who gave it, and the year. Level unless set: warning. */
  "claims/award"?: Level;
  /** Name audits and standards for what they are. Level unless set: warning. */
  "claims/certification"?: Level;
  /** Use a claim only in the channels it is approved for. Level unless set: error. */
  "claims/channel"?: Level;
  /** Put the required disclaimer near its claim. Level unless set: error. */
  "claims/disclaimer"?: Level;
  /** Keep the proof of a claim at hand, unchanged, and with the figure in it. Level unless set: error. */
  "claims/evidence"?: Level;
  /** Take down a claim when its approval ends. Level unless set: error. */
  "claims/expired"?: Level;
  /** Renew the proof of a claim before it ends. Level unless set: info. */
  "claims/expiring"?: Level | [Level, {
    /** How many days before its end a claim is reported. */
    noticeDays?: number;
  }];
  /** Leave out claims that may not be made. Level unless set: error. */
  "claims/forbidden"?: Level;
  /** Say a registered claim with its approved figure and wording. Level unless set: error. */
  "claims/mismatch"?: Level;
  /** Give an offer its last day, and take it down after that. Level unless set: warning. */
  "claims/offer"?: Level;
  /** Use a claim only in the markets it is approved for. Level unless set: error. */
  "claims/region"?: Level;
  /** Mind the wordings that laws and industries single out. Level unless set: warning. */
  "claims/regulated"?: Level;
  /** Register a claim with its proof before it is made. Level unless set: warning. */
  "claims/unregistered"?: Level;
  /** Give one figure for one thing, in every document. Level unless set: warning. */
  "consistency/conflicting-figures"?: Level;
  /** Follow the rule again when an exception ends. Level unless set: error. */
  "directives/expired"?: Level;
  /** Say why a rule is turned off. Level unless set: error. */
  "directives/no-reason"?: Level;
  /** Name rules that exist. Level unless set: error. */
  "directives/unknown-rule"?: Level;
  /** Remove comments that turn off nothing. Level unless set: warning. */
  "directives/unused"?: Level;
  /** Spell out an acronym at its first use. Level unless set: warning. */
  "terminology/acronym"?: Level;
  /** Name competitors only as the brand has decided. Level unless set: warning. */
  "terminology/competitor"?: Level;
  /** Introduce a name in full before the short form. Level unless set: warning. */
  "terminology/first-use"?: Level;
  /** Leave out words the brand does not use. Level unless set: error. */
  "terminology/forbidden"?: Level;
  /** Use names from their first day on, and not after their last. Level unless set: error. */
  "terminology/lifecycle"?: Level | [Level, {
    /** How many days before its end a name is warned about. */
    noticeDays?: number;
  }];
  /** Write names with their own capitals. Level unless set: error. */
  "terminology/name-case"?: Level;
  /** Keep product names as they are: no plural, no possessive, no verb. Level unless set: warning. */
  "terminology/name-form"?: Level;
  /** Use the words the brand has chosen. Level unless set: error. */
  "terminology/preferred"?: Level;
  /** Give a trademark its mark at the first use, and the right one. Level unless set: warning. */
  "terminology/trademark"?: Level;
};

/** How grave a diagnostic is. */
export type Level = "error" | "warning" | "info" | "off";

/** Gives the config back; editors complete and check what stands in it. */
export function defineConfig(config: BrandConfig): BrandConfig;
