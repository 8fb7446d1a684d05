import type {Extraction, Part, Region} from '@onbrand/core';
import {textFormat} from '@onbrand/core/text';
import {readHtml} from '../html/read-html.js';
import {type MappedText, mapSlice} from '../values/map-builder.js';
import {joinExtractions, readNested, type Value} from '../values/value.js';
import {type Charset, findCharset} from './bytes-to-text.js';
import {decodeBase64, decodeQuotedPrintable} from './decode-body.js';
import {type Entity, findEntities, headerOf, isAttachment, parameterOf} from './mime.js';
import {readSubject} from './subject.js';

/** Longer encoded bodies are pictures in disguise. */
const LONGEST_BASE64 = 5_000_000;

/** Reads a mail as its reader sees it: subject, plain text and HTML. Attachments are left out. */
export function readMail(part: Part): Extraction {
  return joinExtractions(
    findEntities(part.text).flatMap((entity, index) => [
      {regions: subjectsOf(part, entity, index === 0), comments: []},
      readBody(part, entity),
    ]),
  );
}

function subjectsOf(part: Part, {headers}: Entity, outermost: boolean): Region[] {
  const subject = headers.find(({name}) => name === 'subject');
  const region = subject && readSubject(part, subject);
  return region ? [outermost ? region : {...region, trail: ['Enclosed mail', 'Subject']}] : [];
}

function readBody(part: Part, entity: Entity): Extraction {
  const type = (headerOf(entity, 'content-type') ?? 'text/plain').trim().toLowerCase();
  const html = type.startsWith('text/html');
  if (isAttachment(entity) || entity.body.end <= entity.body.start) return NOTHING;
  if (!html && !type.startsWith('text/plain')) return NOTHING;
  const charset = findCharset(parameterOf(type, 'charset'));
  if (!charset) return {...NOTHING, notices: [unreadNotice(parameterOf(type, 'charset'))]};
  const body = decodeBody(part.text, entity, charset);
  if (!body) return NOTHING;
  const value: Value = {...body, part, kind: 'paragraph', trail: [html ? 'HTML' : 'Plain text']};
  return readNested(value, (inner) => (html ? readHtml(inner) : textFormat.extract(inner)));
}

const NOTHING: Extraction = {regions: [], comments: []};
const ENCODED = 'This part of the mail is encoded for sending: change it in the program that wrote the mail.';

function unreadNotice(charset: string | undefined): string {
  return `Save the mail as UTF-8 to have all of it checked: a part of it is written in ${charset ?? 'an unknown character set'}.`;
}

function decodeBody(
  text: string,
  entity: Entity,
  charset: Charset,
): (MappedText & Pick<Value, 'encoding' | 'locked'>) | undefined {
  const {start, end} = entity.body;
  const transfer = (headerOf(entity, 'content-transfer-encoding') ?? '7bit').trim().toLowerCase();
  if (transfer === 'quoted-printable') {
    const encoding = charset === 'utf-8' ? 'mail-quoted-utf8' : 'mail-quoted-latin1';
    return {...decodeQuotedPrintable(text, start, end, charset), encoding};
  }
  if (transfer === 'base64') {
    if (end - start > LONGEST_BASE64) return undefined;
    return {...decodeBase64(text, start, end, charset), locked: ENCODED};
  }
  return {
    ...mapSlice(text, start, end),
    encoding: transfer === '8bit' && charset === 'utf-8' ? undefined : 'mail-ascii',
  };
}
