import type {Leaf} from '../data/leaf.js';
import {fieldOf, type Record} from './record.js';

/** A text of a macro, and what it is to the customer: `reply`, `subject`, `internal note`. */
export interface MacroText {
  readonly role: string;
  readonly leaf: Leaf;
}

/** A prepared answer. */
export interface Macro {
  readonly name: Leaf | undefined;
  readonly language: string | undefined;
  readonly texts: readonly MacroText[];
}

/** Knows one way to write a macro; undefined where the object is none. */
type Shape = (record: Record) => Macro | undefined;

/** Shapes as in the exports of each vendor, the most telling first. Where HTML and its plain twin both stand, HTML. */
const SHAPES: readonly Shape[] = [readZendesk, readGorgias, readChatwoot, readNamedBody];

/** Finds the macros in a data file, wherever they stand in it. */
export function findMacros(root: Record): Macro[] {
  const macros: Macro[] = [];
  const pending = [root];
  for (let record = pending.pop(); record; record = pending.pop()) {
    const macro = readMacro(record);
    if (macro) macros.push(macro);
    else pending.push(...[...record.fields.values()].reverse());
  }
  return macros;
}

function readMacro(record: Record): Macro | undefined {
  for (const shape of SHAPES) {
    const macro = shape(record);
    if (macro && macro.texts.length > 0) return macro;
  }
  return undefined;
}

/** https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
function readZendesk(record: Record): Macro | undefined {
  const actions = [...(record.fields.get('actions')?.fields.values() ?? [])];
  const texts = actions.flatMap(readZendeskAction);
  if (texts.length === 0) return undefined;
  const html = actions.some((action) => fieldOf(action, 'field')?.text === 'comment_value_html');
  return {
    name: fieldOf(record, 'title', 'name'),
    language: undefined,
    texts: [...describe(record), ...texts.filter(({field}) => !html || field !== 'comment_value')],
  };
}

/** `value` is a string, or a list of a channel and a string. */
function readZendeskAction(action: Record): (MacroText & {readonly field: string})[] {
  const field = fieldOf(action, 'field')?.text ?? '';
  if (!ZENDESK_FIELDS.has(field)) return [];
  const value = action.fields.get('value');
  const leaf = value?.leaf ?? fieldOf(value, '1') ?? fieldOf(value, '0');
  return leaf ? [{role: ZENDESK_FIELDS.get(field) ?? 'reply', leaf, field}] : [];
}

const ZENDESK_FIELDS: ReadonlyMap<string, string> = new Map([
  ['comment_value_html', 'reply'],
  ['comment_value', 'reply'],
  ['side_conversation', 'reply'],
  ['subject', 'subject'],
]);

/** https://developers.gorgias.com/reference/macros */
function readGorgias(record: Record): Macro | undefined {
  const actions = [...(record.fields.get('actions')?.fields.values() ?? [])].map((action) =>
    action.fields.get('arguments'),
  );
  const texts = actions.flatMap((values): MacroText[] => {
    const body = fieldOf(values, 'body_html', 'body_text');
    const subject = fieldOf(values, 'subject');
    return [...(subject ? [{role: 'subject', leaf: subject}] : []), ...(body ? [{role: 'reply', leaf: body}] : [])];
  });
  return {name: fieldOf(record, 'name', 'title'), language: fieldOf(record, 'language')?.text, texts};
}

/** https://developers.chatwoot.com/api-reference/canned-responses */
function readChatwoot(record: Record): Macro | undefined {
  const name = fieldOf(record, 'short_code', 'shortcode', 'shortcut');
  const body = fieldOf(record, 'content', 'body', 'text', 'message');
  return name && body ? {name, language: undefined, texts: [{role: 'reply', leaf: body}]} : undefined;
}

/** Intercom, Freshdesk, Help Scout, Front, Zammad and home-made lists: a name and a body under one of their names. */
function readNamedBody(record: Record): Macro | undefined {
  const name = fieldOf(
    record,
    'name',
    'title',
    'macro',
    'key',
    'trigger',
    'label',
    'shortcut',
    'Name',
    'Title',
    'Macro',
  );
  const body = fieldOf(record, ...BODY_FIELDS);
  if (!name || !body || name === body) return undefined;
  const subject = fieldOf(record, 'subject', 'Subject');
  return {
    name,
    language: fieldOf(record, 'language', 'locale', 'lang')?.text,
    texts: [...describe(record), ...(subject ? [{role: 'subject', leaf: subject}] : []), {role: 'reply', leaf: body}],
  };
}

const BODY_FIELDS = [
  'content_html',
  'body_html',
  'html',
  'body',
  'content',
  'contents',
  'text',
  'reply',
  'response',
  'message',
  'body_text',
  'value',
  'answer',
  'Body',
  'Content',
  'Reply',
  'Response',
  'Text',
  'Message',
];

function describe(record: Record): MacroText[] {
  const leaf = fieldOf(record, 'description');
  return leaf ? [{role: 'description', leaf}] : [];
}
