import {type PatternNode, parsePattern} from './pattern-syntax.js';

/** One way to write what a pattern stands for. */
export interface Spelling {
  readonly text: string;
  /** What each capturing group holds in it. */
  readonly groups: ReadonlyMap<number, string>;
  /** Longer words in which the pattern did not count: “Mozilla Firefox” for `(?<!Mozilla )Firefox`. */
  readonly except: readonly string[];
}

/** A pattern written out, with what was lost on the way; or why it cannot be. */
export type Expansion =
  | {
      readonly ok: true;
      readonly spellings: readonly Spelling[];
      readonly ignoreCase: boolean;
      /** Does it ask for a word boundary itself? */
      readonly bounded: boolean;
      /** What the spellings no longer say, in words for the report. */
      readonly changes: readonly string[];
    }
  | {readonly ok: false; readonly reason: string};

/** More spellings than that are a pattern by nature; a list of them would help nobody. */
export const MOST_SPELLINGS = 64;
/** No phrase is longer, and repeats inside repeats would grow without end. */
const LONGEST = 300;

interface Look {
  readonly at: number;
  readonly ahead: boolean;
  readonly texts: readonly string[];
}

interface Draft {
  readonly text: string;
  readonly groups: ReadonlyMap<number, string>;
  readonly looks: readonly Look[];
}

/** What one expansion gathers on its way. */
interface Progress {
  readonly ignoreCase: boolean;
  readonly changes: Set<string>;
  problem: string | undefined;
}

const EMPTY: Draft = {text: '', groups: new Map(), looks: []};

/** Writes a regular expression out as the words it stands for. Bounded: never more than `MOST_SPELLINGS`. */
export function expandPattern(source: string, options: {readonly ignoreCase?: boolean} = {}): Expansion {
  const parsed = parsePattern(source);
  if (!parsed.ok) return parsed;
  const changes = new Set<string>();
  const node = cutOpenEnds(parsed.node, changes);
  const ignoreCase = options.ignoreCase === true || parsed.ignoreCase || everyLetterHasBothCases(node);
  const progress: Progress = {ignoreCase, changes, problem: undefined};
  const drafts = expandNode(node, progress);
  if (progress.problem !== undefined) return {ok: false, reason: progress.problem};
  const spellings = finish(drafts, progress);
  if (spellings.length === 0) return {ok: false, reason: 'no words are left of it'};
  return {ok: true, spellings, ignoreCase, bounded: holdsBoundary(node), changes: [...changes]};
}

/**
 * Endings of any length (`\w*`) at either end are cut off: the words themselves remain. A character that may not stand
 * there (`サーバ[^ー]`) is taken for the look it is meant as.
 */
function cutOpenEnds(node: PatternNode, changes: Set<string>): PatternNode {
  if (node.kind === 'choice') return {...node, options: node.options.map((option) => cutOpenEnds(option, changes))};
  if (node.kind !== 'sequence') return node;
  const items = [...node.items];
  for (const end of [-1, 0] as const) {
    const last = items.at(end);
    if (items.length < 2 || !last) continue;
    const look = toLook(last, end === -1);
    if (look) items.splice(end, 1, look);
    else if (isOpenEnd(last)) {
      changes.add('words that only begin or end like this are no longer found');
      items.splice(end, 1);
    }
  }
  return {kind: 'sequence', items};
}

function toLook(node: PatternNode, ahead: boolean): PatternNode | undefined {
  if (node.kind === 'group' || (node.kind === 'sequence' && node.items.length === 1)) {
    const [inner] = childrenOf(node);
    return inner && toLook(inner, ahead);
  }
  if (node.kind !== 'any' || !node.not) return undefined;
  const options = node.not.map((text): PatternNode => ({kind: 'text', text}));
  return {kind: 'look', ahead, negative: true, node: {kind: 'choice', options}};
}

function isOpenEnd(node: PatternNode): boolean {
  if (node.kind === 'repeat') return node.least === 0 && isAny(node.node);
  if (node.kind === 'group') return isOpenEnd(node.node);
  return node.kind === 'sequence' && node.items.length === 1 && node.items.every(isOpenEnd);
}

function isAny(node: PatternNode): boolean {
  if (node.kind === 'any') return true;
  return node.kind === 'sequence' && node.items.length === 1 && node.items.every(isAny);
}

function expandNode(node: PatternNode, progress: Progress): readonly Draft[] {
  if (progress.problem !== undefined) return [];
  switch (node.kind) {
    case 'text':
      return [{...EMPTY, text: node.text}];
    case 'sequence':
      return node.items.reduce<readonly Draft[]>(
        (left, item) => join(left, expandNode(item, progress), progress),
        [EMPTY],
      );
    case 'choice':
      return expandChoice(node.options, progress);
    case 'group':
      return expandNode(node.node, progress).map((draft) => ({
        ...draft,
        groups: new Map([...draft.groups, [node.index, draft.text]]),
      }));
    case 'repeat':
      return expandRepeat(node, progress);
    case 'look':
      return [expandLook(node, progress)];
    case 'boundary':
      return [EMPTY];
    case 'anchor':
      return give(progress, 'it looks at the start or the end of a line');
    case 'any':
      return give(progress, `“${node.source}” stands for more than a list of words can hold`);
  }
}

function give(progress: Progress, problem: string): readonly Draft[] {
  progress.problem ??= problem;
  return [];
}

/** Every left with every right. */
function join(left: readonly Draft[], right: readonly Draft[], progress: Progress): readonly Draft[] {
  if (left.length * right.length > MOST_SPELLINGS)
    return give(progress, `it stands for more than ${MOST_SPELLINGS} spellings`);
  if (right.length === 1 && right[0] === EMPTY) return left;
  const joined = left.flatMap((a) => right.map((b) => append(a, b)));
  return joined.some(({text, looks}) => text.length > LONGEST || looks.length > MOST_SPELLINGS)
    ? give(progress, 'it stands for more words than a term has')
    : joined;
}

function append(left: Draft, right: Draft): Draft {
  return {
    text: left.text + right.text,
    groups: right.groups.size === 0 ? left.groups : new Map([...left.groups, ...right.groups]),
    looks: [...left.looks, ...right.looks.map((look) => ({...look, at: look.at + left.text.length}))],
  };
}

function expandChoice(options: readonly PatternNode[], progress: Progress): readonly Draft[] {
  const folded = progress.ignoreCase ? foldClass(options) : undefined;
  if (folded !== undefined) {
    if (options.some(isWide)) progress.changes.add('full-width letters are no longer found');
    return [{...EMPTY, text: folded}];
  }
  const drafts = options.flatMap((option) => expandNode(option, progress));
  return drafts.length > MOST_SPELLINGS
    ? give(progress, `it stands for more than ${MOST_SPELLINGS} spellings`)
    : drafts;
}

/** `[Tt]`, `[TtＴｔ]`: one letter in all its shapes. */
function foldClass(options: readonly PatternNode[]): string | undefined {
  const [first] = options;
  if (options.length < 2 || first?.kind !== 'text' || !/^\p{L}$/u.test(first.text)) return undefined;
  const letter = fold(first.text);
  return options.every((option) => option.kind === 'text' && fold(option.text) === letter) ? letter : undefined;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isWide(option: PatternNode): boolean {
  return option.kind === 'text' && option.text.normalize('NFKC') !== option.text;
}

/** A pattern that spells every letter in both cases says that case does not matter. */
function everyLetterHasBothCases(node: PatternNode): boolean {
  const letters = {both: 0, one: 0};
  countLetters(node, letters);
  return letters.both > 0 && letters.one === 0;
}

function countLetters(node: PatternNode, letters: {both: number; one: number}): void {
  if (node.kind === 'text' && /^\p{L}$/u.test(node.text) && node.text.toLowerCase() !== node.text.toUpperCase())
    letters.one += 1;
  else if (node.kind === 'choice' && foldClass(node.options) !== undefined) letters.both += 1;
  else for (const inner of childrenOf(node)) countLetters(inner, letters);
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.options;
  return node.kind === 'group' || node.kind === 'repeat' || node.kind === 'look' ? [node.node] : [];
}

function holdsBoundary(node: PatternNode): boolean {
  return node.kind === 'boundary' || childrenOf(node).some(holdsBoundary);
}

function expandRepeat(
  {node, least, most}: Extract<PatternNode, {kind: 'repeat'}>,
  progress: Progress,
): readonly Draft[] {
  const once = expandNode(node, progress);
  const isSpace = once.every(({text}) => text.trim() === '');
  const end = Number.isFinite(most) ? most : Math.max(least, 1);
  if (!Number.isFinite(most) && !isSpace) {
    if (once.length > 1) return give(progress, 'a choice that repeats stands for more than a list of words can hold');
    progress.changes.add('only one repetition is found, not any number');
  }
  const found: Draft[] = [];
  let run: readonly Draft[] = [EMPTY];
  for (let count = 0; count <= end && progress.problem === undefined; count += 1) {
    if (count > 0) run = join(run, once, progress);
    if (count >= least) found.push(...run);
    if (found.length > MOST_SPELLINGS || count > MOST_SPELLINGS)
      return give(progress, `it stands for more than ${MOST_SPELLINGS} spellings`);
    if (isSpace && count > 0) break;
  }
  return found;
}

/** A negative look becomes exceptions; any other is a condition our terms do not have. */
function expandLook({ahead, negative, node}: Extract<PatternNode, {kind: 'look'}>, progress: Progress): Draft {
  const inner: Progress = {ignoreCase: progress.ignoreCase, changes: new Set(), problem: undefined};
  const texts = negative ? expandNode(node, inner).map(({text}) => text) : [];
  if (!negative || inner.problem !== undefined) {
    progress.changes.add('it is found whatever stands around it');
    return EMPTY;
  }
  return {...EMPTY, looks: [{at: 0, ahead, texts}]};
}

function finish(drafts: readonly Draft[], progress: Progress): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const draft of drafts) {
    const text = tidy(draft.text);
    const key = progress.ignoreCase ? text.toLowerCase() : text;
    if (text !== '' && !spellings.has(key))
      spellings.set(key, {text, groups: draft.groups, except: exceptionsOf(draft, progress)});
  }
  return [...spellings.values()];
}

function exceptionsOf({text, looks}: Draft, progress: Progress): string[] {
  return looks.flatMap(({at, ahead, texts}) => {
    if (ahead && at === text.length) return texts.map((more) => tidy(text + more));
    if (!ahead && at === 0) return texts.map((more) => tidy(more + text));
    progress.changes.add('it is found whatever stands around it');
    return [];
  });
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}

/** A replacement with what the groups of one spelling hold: `site$1` → `sites`. */
export function fillReplacement(template: string, {groups, text}: Pick<Spelling, 'groups' | 'text'>): string {
  return tidy(
    template.replace(/\$(?:(\d{1,2})|\{(\d{1,2})\}|(&))/g, (_, plain?: string, braced?: string, whole?: string) =>
      whole === '&' ? text : (groups.get(Number(plain ?? braced)) ?? ''),
    ),
  );
}
