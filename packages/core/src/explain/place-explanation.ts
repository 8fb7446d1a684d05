import type {Origin} from '../config/brand.js';
import type {Diagnostic, Position, Suppression} from '../model/diagnostic.js';
import type {RegionKind} from '../model/region.js';
import type {Obstacle} from '../model/rule.js';
import type {Severity} from '../model/severity.js';
import type {Span} from '../model/span.js';

/** What fired at a place, and what could have and did not. Plain data. */
export interface PlaceExplanation {
  readonly path: string;
  readonly part: string;
  readonly position: Position;
  readonly channel?: string;
  /** The region that holds the place; missing where no reader reads it: markup, code, a comment. */
  readonly region?: ExplainedRegion;
  /** In the order of the text. */
  readonly remarks: readonly PlaceRemark[];
}

/** The region around a place. */
export interface ExplainedRegion {
  readonly kind: RegionKind;
  readonly trail: readonly string[];
  readonly text: string;
  /** Where the place is, in `text`. */
  readonly offset: number;
  /** Is it in a stretch that is not words: code, a URL, a placeholder? */
  readonly opaque?: string;
}

/** Why something that could have been reported was not. */
export type Silence =
  | {readonly kind: Obstacle}
  /** It stands in code, a URL, a placeholder. */
  | {readonly kind: 'opaque'; readonly words: string}
  /** An exception of an entry holds the words. */
  | {readonly kind: 'exception'; readonly words: string; readonly of: EntryReference}
  /** A right name holds the words. */
  | {readonly kind: 'right-name'; readonly words: string; readonly of: EntryReference}
  /** Longer or earlier words were reported, or an entry for the same words came first. */
  | {readonly kind: 'overlap'; readonly words: string; readonly rule: string; readonly of?: EntryReference}
  | {readonly kind: 'directive'; readonly suppression: Suppression}
  /** The rule is off for this file. */
  | {readonly kind: 'level-off'}
  /** The rule looked, and what stands there is as it should be. */
  | {readonly kind: 'fine'};

/** Why a diagnostic has no fix that is made by itself. */
export type Withheld =
  /** The rule has none to offer. */
  | {readonly kind: 'none'}
  /** There are several, and a person has to choose. */
  | {readonly kind: 'several'}
  /** These are another person's words. */
  | {readonly kind: 'quoted'}
  | {readonly kind: 'locked'; readonly reason: string}
  /** Markup, a line break or an escape stands between the words, or the format cannot hold the new ones there. */
  | {readonly kind: 'source'};

/** An entry of the config. */
export interface EntryReference {
  readonly id: string;
  readonly origin?: Origin;
}

/** What one rule made of some words. */
export interface PlaceRemark {
  readonly rule: string;
  /** The level the rule has for this file. */
  readonly severity?: Severity;
  /** In region text, where the words are in a region. */
  readonly span?: Span;
  readonly words: string;
  readonly entry?: EntryReference;
  /** What was reported. */
  readonly diagnostic?: Diagnostic;
  /** Why nothing was. */
  readonly silence?: Silence;
  /** Why what was reported is not fixed by itself. */
  readonly withheld?: Withheld;
}
