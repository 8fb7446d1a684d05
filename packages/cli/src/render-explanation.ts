import type {
  EntryReference,
  PlaceExplanation,
  PlaceRemark,
  RuleExplanation,
  Silence,
  Term,
  TermExplanation,
  TermMention,
  Withheld,
} from '@onbrand/core';
import pc from 'picocolors';
import type {RenderOptions} from './render-brand-test.js';
import {neutralise} from './reporters/neutralise.js';

type Colors = ReturnType<typeof pc.createColors>;

/** One explanation, on its way to text. */
interface Sheet extends RenderOptions {
  readonly colors: Colors;
}

function createSheet(options: RenderOptions): Sheet {
  return {...options, colors: pc.createColors(options.color)};
}

/** What `onbrand explain RULE` prints. */
export function renderRuleExplanation(rule: RuleExplanation, options: RenderOptions): string {
  const {colors} = createSheet(options);
  const lines = [
    `${colors.bold(rule.id)}  ${rule.summary}.`,
    `  ${rule.optIn ? 'Off unless a config turns it on' : `Reports as ${rule.severity}`}; ${rule.fixable ? 'can fix what it finds' : 'has no fixes'}.`,
    ...(rule.level === undefined ? [] : [`  Here: ${rule.level}${rule.setBy.length === 0 ? ', as it comes' : ''}.`]),
    ...rule.setBy.map(({layer, key, level}) => colors.dim(`    ${neutralise(layer)} "${neutralise(key)}": ${level}`)),
    ...(rule.options.length === 0 ? [] : ['  Options:']),
    ...rule.options.map(
      ({name, description, byDefault}) =>
        `    ${name}${byDefault === undefined ? '' : ` (${byDefault})`}  ${description}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What words are to an entry, in a sentence. */
const ROLES: Readonly<Record<TermMention['role'], string>> = {
  use: 'We write it',
  avoid: 'We do not write it',
  except: 'It is fine: an exception',
  first: 'The full form at the first use',
  expand: 'What the letters stand for',
};

/** What `onbrand explain TERM` prints. */
export function renderTermExplanation(explanation: TermExplanation, options: RenderOptions): string {
  const sheet = createSheet(options);
  const {mentions, inside, nearest} = explanation;
  const words = neutralise(explanation.words);
  if (mentions.length > 0) return `${mentions.map((mention) => renderMention(mention, sheet)).join('\n\n')}\n`;
  if (inside.length > 0) {
    const found = inside.map((mention) => renderMention(mention, sheet)).join('\n\n');
    return `No entry speaks of “${words}” as a whole. Of words in it:\n\n${found}\n`;
  }
  const hint = nearest === undefined ? '' : ` Did you mean “${neutralise(nearest)}”?`;
  return `No entry speaks of “${words}”.${hint}\n`;
}

function renderMention({term, role, as}: TermMention, sheet: Sheet): string {
  const {colors} = sheet;
  return [
    `${colors.bold(`“${neutralise(as)}”`)}  ${ROLES[role]}.`,
    ...[...describeTerm(term)].map((line) => `  ${line}`),
    colors.dim(`  ${showEntry(term, sheet)}`),
  ].join('\n');
}

function* describeTerm(term: Term): Generator<string> {
  const list = (words: readonly string[]): string => words.map((one) => `“${neutralise(one)}”`).join(', ');
  if (term.use.length > 0) yield `Write ${list(term.use)}.`;
  if (term.avoid.length > 0) yield `Do not write ${list(term.avoid.map(({text}) => text))}.`;
  if (term.because !== undefined) yield neutralise(term.because);
  if (term.status === 'proposed' || term.status === 'non-term') yield `Not reported: its status is “${term.status}”.`;
  if (term.pos !== undefined) yield `Only as ${term.pos}.`;
  if (term.channels) yield `Only in ${list(term.channels)}.`;
  if (term.markets) yield `Only in the markets ${list(term.markets)}.`;
  if (term.except.length > 0) yield `Fine in ${list(term.except)}.`;
  if (term.near.length > 0) yield `Only beside ${list(term.near)}.`;
  if (term.notNear.length > 0) yield `Not beside ${list(term.notNear)}.`;
  if (term.since !== undefined) yield `From ${term.since} on.`;
  if (term.until !== undefined) yield `Until ${term.until}.`;
  if (term.owner !== undefined) yield `Decided by ${neutralise(term.owner)}.`;
  if (term.url !== undefined) yield neutralise(term.url);
}

/** `brand.config.json:12, entry “sign in”`. */
function showEntry({id, origin}: EntryReference, {showFile = (file) => file}: Sheet): string {
  const place = origin
    ? [neutralise(showFile(origin.file)), origin.line].filter((one) => one !== undefined).join(':')
    : '';
  return `${place === '' ? '' : `${place}, `}entry “${neutralise(id)}”`;
}

/** What `onbrand explain FILE:LINE:COLUMN` prints. */
export function renderPlaceExplanation(explanation: PlaceExplanation, options: RenderOptions): string {
  const sheet = createSheet(options);
  const {path, position, channel, region, remarks} = explanation;
  const place = `${neutralise(path)}:${position.line}:${position.column}`;
  const about = [region?.kind, ...(region?.trail ?? []), channel === undefined ? undefined : `channel ${channel}`];
  const blocks = [
    `${sheet.colors.bold(place)}  ${about
      .filter((one) => one !== undefined)
      .map(neutralise)
      .join(' · ')}`.trimEnd(),
    ...(region ? [`  ${showContext(region.text, region.offset, sheet.colors)}`] : []),
    ...remarks.map((remark) => renderRemark(remark, sheet)),
    ...(remarks.length === 0 ? [sayNothing(explanation)] : []),
  ];
  return `${blocks.join('\n')}\n`;
}

const AROUND = 36;

function showContext(text: string, offset: number, colors: Colors): string {
  const before = neutralise(text.slice(Math.max(0, offset - AROUND), offset));
  const after = neutralise(text.slice(offset, offset + AROUND));
  return colors.dim(`${offset > AROUND ? '…' : ''}${before}▸${after}${offset + AROUND < text.length ? '…' : ''}`);
}

function sayNothing({region}: PlaceExplanation): string {
  if (!region) return '  Nobody reads this: it is markup, code or a comment, so no rule looks at it.';
  if (region.opaque !== undefined)
    return `  “${neutralise(region.opaque)}” is code, an address or a placeholder, so no rule reads it as words.`;
  return '  No rule and no entry has anything to say about these words.';
}

function renderRemark(remark: PlaceRemark, sheet: Sheet): string {
  const {colors} = sheet;
  const {rule, words, diagnostic, entry, silence, withheld} = remark;
  const head = diagnostic
    ? `${colors.red('✖')} ${colors.bold(rule)} reports “${neutralise(words)}” as ${diagnostic.severity}: ${neutralise(diagnostic.message)}`
    : `${colors.green('·')} ${colors.bold(rule)} says nothing of “${neutralise(words)}”: ${describeSilence(silence, sheet)}`;
  return [
    head,
    ...(withheld ? [`    ${describeWithheld(withheld)}`] : []),
    ...(entry ? [colors.dim(`    ${showEntry(entry, sheet)}`)] : []),
  ].join('\n');
}

function describeSilence(silence: Silence | undefined, sheet: Sheet): string {
  switch (silence?.kind) {
    case 'status':
      return 'the entry is only proposed, or no term.';
    case 'language':
      return 'the text is in another language than the brand.';
    case 'channel':
      return 'the entry holds in other channels only.';
    case 'market':
      return 'the entry holds in other markets only.';
    case 'part-of-speech':
      return 'here they stand as another part of speech than the entry means.';
    case 'quotation':
      return 'they stand in a quotation, and the entry leaves those alone.';
    case 'near':
      return 'none of the words under “near” stands in the sentence.';
    case 'not-near':
      return 'one of the words under “notNear” stands in the sentence.';
    case 'date':
      return 'its day has not come, or is long enough away.';
    case 'opaque':
      return `they stand in “${neutralise(silence.words)}”, which is code, an address or a placeholder.`;
    case 'exception':
      return `“${neutralise(silence.words)}” is an exception (${showEntry(silence.of, sheet)}).`;
    case 'right-name':
      return `they are part of “${neutralise(silence.words)}”, which is what we write (${showEntry(silence.of, sheet)}).`;
    case 'overlap':
      return `${silence.rule} reports “${neutralise(silence.words)}” in the same place.`;
    case 'directive':
      return describeSuppression(silence);
    case 'level-off':
      return 'the rule is off for this file.';
    default:
      return 'they are as they should be.';
  }
}

function describeSuppression({suppression}: Extract<Silence, {kind: 'directive'}>): string {
  const {reason, until} = suppression;
  const why = reason === undefined ? '' : `: ${neutralise(reason)}`;
  return `a comment turns the rule off here${why}${until === undefined ? '' : ` (until ${until})`}.`;
}

function describeWithheld(withheld: Withheld): string {
  switch (withheld.kind) {
    case 'none':
      return 'No fix: the sentence needs another thought.';
    case 'several':
      return 'Not fixed by itself: there are several words to choose from.';
    case 'quoted':
      return 'Not fixed by itself: these are another person’s words.';
    case 'locked':
      return `Not fixed: ${neutralise(withheld.reason)}`;
    case 'source':
      return 'Not fixed: markup, a line break or an escape stands between the words, or the new ones cannot stand there.';
  }
}
