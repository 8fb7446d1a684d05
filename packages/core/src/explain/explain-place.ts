import type {Term} from '../config/brand.js';
import {compileLexicon} from '../lexicon/compile.js';
import type {PhraseMatch} from '../lexicon/phrase.js';
import {collectPhrases} from '../lint/collect-phrases.js';
import type {ActiveRule, PhraseOwner} from '../lint/find-findings.js';
import type {Inspection, Linter, LintOptions, LintResult} from '../lint/linter.js';
import type {Writing} from '../lint/map-fix.js';
import type {Diagnostic, Suppression} from '../model/diagnostic.js';
import type {Document} from '../model/document.js';
import {createLineIndex} from '../model/line-index.js';
import type {Region} from '../model/region.js';
import type {Finding, MatchStory} from '../model/rule.js';
import {toSourceSpan} from '../model/source-map.js';
import {contains, findOverlap, overlaps, type Span} from '../model/span.js';
import {findPlace, type RegionPlace} from './find-place.js';
import type {EntryReference, PlaceExplanation, PlaceRemark, Silence} from './place-explanation.js';
import {findWithheld} from './why-withheld.js';

/** A place in a document. */
export interface PlaceQuestion extends LintOptions {
  /** UTF-16 offset in the text of the part. */
  readonly offset: number;
  /** Empty for documents of one part. */
  readonly part?: string;
}

/** Everything one explanation looks at. */
interface Scene {
  readonly linter: Linter;
  readonly inspection: Inspection;
  readonly region: Region;
  readonly offset: number;
  readonly writing: Writing;
  readonly result: LintResult;
  /** Matches of the rules that are on, in the whole region, opaque stretches or not. */
  readonly matches: readonly PhraseMatch<PhraseOwner>[];
}

/** Says what fired at a place, and of everything else that could have, what kept it from firing. */
export function explainPlace(linter: Linter, document: Document, question: PlaceQuestion): PlaceExplanation {
  const {part = '', offset} = question;
  const inspection = linter.inspect(document, question);
  const result = linter.lint(document, question);
  const text = document.parts.find(({id}) => id === part)?.text ?? '';
  const place = findPlace(document, part, offset);
  const base = {
    path: document.path,
    part,
    position: createLineIndex(text).locate(offset),
    ...(inspection.channel ? {channel: inspection.channel.name} : {}),
  };
  if (!place)
    return {...base, remarks: result.diagnostics.filter((found) => covers(found, part, offset)).map(toRemark)};
  const {region} = place;
  const writing = question.writing ?? {};
  const matches = inspection.lexicon.findMatches(region.text, []);
  const scene: Scene = {linter, inspection, region, offset: place.offset, writing, result, matches};
  return {...base, region: describeRegion(place), remarks: collectRemarks(scene, part, offset)};
}

function covers({part, start, end}: Diagnostic, at: string, offset: number): boolean {
  return part === at && start.offset <= offset && offset <= Math.max(end.offset, start.offset + 1);
}

function describeRegion({region, offset}: RegionPlace): NonNullable<PlaceExplanation['region']> {
  const {kind, trail = [], text} = region;
  const opaque = findOverlap(region.opaque, offset, offset + 1);
  return {kind, trail, text, offset, ...(opaque ? {opaque: text.slice(opaque.start, opaque.end)} : {})};
}

/** Remarks about the matches first; what fired without a match (sentences, the whole document) after. */
function collectRemarks(scene: Scene, part: string, offset: number): PlaceRemark[] {
  const touching = scene.matches.filter(({span, phrase}) => holds(span, scene.offset) && !phrase.protects);
  const remarks = touching.map((match) => judgeMatch(match, scene));
  const told = new Set(remarks.map(({diagnostic}) => diagnostic));
  const others = scene.result.diagnostics.filter((found) => covers(found, part, offset) && !told.has(found));
  const hidden = scene.result.suppressed.filter(
    ({start, text}) => start.offset <= offset && offset <= start.offset + text.length,
  );
  const toldHidden = new Set(
    remarks.map(({silence}) => (silence?.kind === 'directive' ? silence.suppression : undefined)),
  );
  return [
    ...remarks,
    ...others.map(toRemark),
    ...hidden.filter((suppression) => !toldHidden.has(suppression)).map(toSuppressedRemark),
    ...judgeInactive(scene),
  ];
}

function holds({start, end}: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function toRemark(diagnostic: Diagnostic): PlaceRemark {
  const {rule, severity, text: words} = diagnostic;
  return {rule, severity, words, diagnostic};
}

function toSuppressedRemark(suppression: Suppression): PlaceRemark {
  return {rule: suppression.rule, words: suppression.text, silence: {kind: 'directive', suppression}};
}

function judgeMatch(match: PhraseMatch<PhraseOwner>, scene: Scene): PlaceRemark {
  const {region, inspection} = scene;
  const {active} = match.phrase.data;
  const story = tell(match, region, inspection);
  const remark = {
    rule: active.rule.id,
    severity: active.level,
    span: match.span,
    words: region.text.slice(match.span.start, match.span.end),
    ...(story.term ? {entry: referTo(story.term)} : {}),
  };
  const diagnostic = findDiagnostic(scene.result.diagnostics, match, scene, story.term);
  if (!diagnostic) return {...remark, silence: findSilence(match, scene, story)};
  const finding = findFindings(match, scene)[0];
  const withheld = finding && !diagnostic.fix ? findWithheld(finding, region, scene.writing) : undefined;
  return {...remark, diagnostic, ...(withheld ? {withheld} : {})};
}

function referTo({id, origin}: Term): EntryReference {
  return origin ? {id, origin} : {id};
}

function tell(match: PhraseMatch<PhraseOwner>, region: Region, {contextFor}: Inspection): MatchStory {
  const {active, data} = match.phrase.data;
  return active.rule.tell?.({...match, phrase: {...match.phrase, data}}, region, contextFor(active)) ?? {};
}

/** What a phrase rule says of a match by itself, other matches aside. */
function findFindings(match: PhraseMatch<PhraseOwner>, {region, inspection}: Scene): readonly Finding[] {
  const {active, data} = match.phrase.data;
  if (active.rule.scope !== 'phrase') return [];
  return [...active.rule.check({...match, phrase: {...match.phrase, data}}, region, inspection.contextFor(active))];
}

/** The diagnostic a match became. Some rules mark more than the words themselves, so one that begins there counts. */
function findDiagnostic<Found extends Diagnostic | Suppression>(
  found: readonly Found[],
  match: PhraseMatch<PhraseOwner>,
  {region}: Scene,
  term: Term | undefined,
): Found | undefined {
  const {id} = match.phrase.data.active.rule;
  const {start} = toSourceSpan(region.map, match.span);
  const words = region.text.slice(match.span.start, match.span.end);
  return found.find(
    (one) =>
      one.rule === id &&
      one.start.offset === start &&
      one.text.startsWith(words) &&
      (term === undefined || !('ref' in one) || one.ref === undefined || one.ref.id === term.id),
  );
}

function findSilence(match: PhraseMatch<PhraseOwner>, scene: Scene, story: MatchStory): Silence {
  const {region, result} = scene;
  const opaque = findOverlap(region.opaque, match.span.start, match.span.end);
  if (opaque) return {kind: 'opaque', words: region.text.slice(opaque.start, opaque.end)};
  const suppression = findDiagnostic(result.suppressed, match, scene, story.term);
  if (suppression) return {kind: 'directive', suppression};
  if (match.phrase.data.active.rule.scope === 'phrase' && findFindings(match, scene).length > 0) {
    return findRival(match, scene) ?? {kind: 'fine'};
  }
  return {kind: 'fine', ...(story.obstacle ? {kind: story.obstacle} : {})};
}

/** What took the place of a match that had something to say: an exception, a right name, or other words. */
function findRival(match: PhraseMatch<PhraseOwner>, scene: Scene): Silence | undefined {
  const {region, matches, inspection} = scene;
  const family = familyOf(match);
  const rivals = matches.filter(
    (other) =>
      other !== match &&
      familyOf(other) === family &&
      overlaps(other.span, match.span) &&
      !findOverlap(region.opaque, other.span.start, other.span.end),
  );
  const wordsOf = ({span}: PhraseMatch<PhraseOwner>): string => region.text.slice(span.start, span.end);
  const entryOf = (other: PhraseMatch<PhraseOwner>): EntryReference => {
    const {term} = tell(other, region, inspection);
    return term ? referTo(term) : {id: other.phrase.text};
  };
  const exception = rivals.find(
    ({phrase, span}) => phrase.protects === 'all' && phrase.entry === match.phrase.entry && overlaps(span, match.span),
  );
  if (exception) return {kind: 'exception', words: wordsOf(exception), of: entryOf(exception)};
  const fired = rivals.find(
    (other) => !other.phrase.protects && findDiagnostic(scene.result.diagnostics, other, scene, undefined),
  );
  if (fired) {
    return {kind: 'overlap', words: wordsOf(fired), rule: fired.phrase.data.active.rule.id, of: entryOf(fired)};
  }
  const name = rivals.find(({phrase, span}) => phrase.protects && contains(span, match.span));
  return name && {kind: 'right-name', words: wordsOf(name), of: entryOf(name)};
}

function familyOf({phrase}: PhraseMatch<PhraseOwner>): string {
  const {id} = phrase.data.active.rule;
  return id.slice(0, id.indexOf('/'));
}

/** What rules that are off would have seen. */
function judgeInactive({linter, inspection, region, offset}: Scene): PlaceRemark[] {
  const off: readonly ActiveRule[] = inspection.findInactive();
  const lexicon = compileLexicon(collectPhrases(off, linter.brand));
  return lexicon
    .findMatches(region.text, region.opaque)
    .filter(({span, phrase}) => holds(span, offset) && !phrase.protects)
    .flatMap((match) => {
      const {active, data} = match.phrase.data;
      const {rule} = active;
      const own = {...match, phrase: {...match.phrase, data}};
      const context = inspection.contextFor(active);
      if (rule.scope !== 'phrase' || [...rule.check(own, region, context)].length === 0) return [];
      const {term} = tell(match, region, inspection);
      return [
        {
          rule: rule.id,
          span: match.span,
          words: region.text.slice(match.span.start, match.span.end),
          ...(term ? {entry: referTo(term)} : {}),
          silence: {kind: 'level-off'} as const,
        },
      ];
    });
}
