import type {Comment} from '@onbrand/core';
import {type CST, Parser} from 'yaml';
import {type Leaf, type LeafList, MAX_DEPTH} from '../data/leaf.js';
import type {MappedText} from '../values/map-builder.js';
import {decodeBlock} from './block-scalar.js';
import {decodeDoubleQuoted, decodePlain, decodeSingleQuoted} from './flow-scalar.js';

/** A token still to be visited, and the path it stands under. */
interface Visit {
  readonly token: CST.Token;
  readonly path: readonly string[];
  readonly tagged: boolean;
  /** Between brackets or braces, where a comma ends a bare value? */
  readonly flow: boolean;
}

type Item = (CST.BlockMap | CST.BlockSequence | CST.FlowCollection)['items'][number];

/** Finds every string of a YAML file. Aliases are not followed, so that no file can grow beyond what is written. */
export function scanYaml(text: string): LeafList {
  const leaves: Leaf[] = [];
  const comments: Omit<Comment, 'part'>[] = [];
  let brokenAt: number | undefined;
  let tooDeep = false;
  const pending: Visit[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error') brokenAt ??= token.offset;
    pending.push({token, path: [], tagged: false, flow: false});
    for (let visit = pending.pop(); visit; visit = pending.pop()) {
      comments.push(...commentsOf(visit.token));
      const items = itemsOf(visit.token);
      if (items && visit.path.length >= MAX_DEPTH) tooDeep = true;
      else if (items) pending.push(...visitsOf(items, visit).reverse());
      else if (!visit.tagged) leaves.push(...leafOf(text, visit));
    }
  }
  comments.sort((a, b) => a.start - b.start);
  return {leaves, comments, ...(brokenAt === undefined ? {} : {brokenAt}), ...(tooDeep ? {tooDeep} : {})};
}

function itemsOf(token: CST.Token): readonly Item[] | undefined {
  if (token.type === 'document') return token.value ? [{start: token.start, value: token.value}] : [];
  if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') return token.items;
  return undefined;
}

function visitsOf(items: readonly Item[], {token, path, flow: inFlow}: Visit): Visit[] {
  const visits: Visit[] = [];
  const flow = inFlow || token.type === 'flow-collection';
  for (const [index, item] of items.entries()) {
    if (!item.value) continue;
    const key = item.key ? keyText(item.key) : token.type === 'document' ? undefined : String(index);
    const tagged = [...item.start, ...(item.sep ?? [])].some(isForeignTag);
    visits.push({token: item.value, path: key === undefined ? path : [...path, key], tagged, flow});
  }
  return visits;
}

/** `!!binary`, `!Ref`: the value is no text to read. */
function isForeignTag(token: CST.SourceToken): boolean {
  return token.type === 'tag' && token.source !== '!!str';
}

function keyText(key: CST.Token): string {
  if (key.type === 'double-quoted-scalar' || key.type === 'single-quoted-scalar') return key.source.slice(1, -1);
  return key.type === 'scalar' ? key.source : '';
}

function leafOf(text: string, {token, path, flow}: Visit): Leaf[] {
  const decoded = decodeScalar(text, token, flow);
  return decoded ? [{...decoded, path, start: 'offset' in token ? token.offset : 0}] : [];
}

function decodeScalar(text: string, token: CST.Token, flow: boolean): (MappedText & {encoding: string}) | undefined {
  if (token.type === 'block-scalar') return decodeBlockToken(text, token);
  if (!('source' in token) || !('offset' in token)) return undefined;
  const start = token.offset;
  const end = start + token.source.length;
  const inner = token.source.length > 1 && token.source.at(-1) === token.source[0] ? end - 1 : end;
  if (token.type === 'scalar') {
    return {...decodePlain(text, start, end), encoding: flow ? 'yaml-flow-plain' : 'yaml-plain'};
  }
  if (token.type === 'single-quoted-scalar') {
    return {...decodeSingleQuoted(text, start + 1, inner), encoding: 'yaml-single'};
  }
  if (token.type === 'double-quoted-scalar') {
    return {...decodeDoubleQuoted(text, start + 1, inner), encoding: 'yaml-double'};
  }
  return undefined;
}

function decodeBlockToken(text: string, token: CST.BlockScalar): MappedText & {encoding: string} {
  const header = token.props.find(isBlockHeader)?.source ?? '|';
  const given = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const last = token.props.at(-1);
  const start = last && 'source' in last ? last.offset + last.source.length : token.offset;
  const indent = given === 0 ? 0 : token.indent + given;
  const mapped = decodeBlock(text, start, start + token.source.length, {folded: header.startsWith('>'), indent});
  return {...mapped, encoding: 'yaml-block'};
}

function isBlockHeader(token: CST.Token): token is CST.SourceToken {
  return token.type === 'block-scalar-header';
}

function commentsOf(token: CST.Token): Omit<Comment, 'part'>[] {
  const lists: (readonly CST.Token[] | undefined)[] = [[token]];
  if ('end' in token) lists.push(token.end);
  if ('props' in token) lists.push(token.props);
  if ('start' in token && Array.isArray(token.start)) lists.push(token.start);
  for (const item of itemsOf(token) ?? []) lists.push(item.start, item.sep);
  return lists.flatMap((list) => (list ?? []).filter((one) => one.type === 'comment').map(readComment));
}

function readComment(token: CST.Token): Omit<Comment, 'part'> {
  const {offset, source} = token as CST.SourceToken;
  return {start: offset, end: offset + source.length, text: source.slice(1)};
}
