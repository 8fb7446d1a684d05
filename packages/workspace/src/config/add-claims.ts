import {extname} from 'node:path';
import {UserError} from '@onbrand/core';
import {applyEdits, modify, parse} from 'jsonc-parser';

/** A claim as it is written into a config. */
export type NewClaim = Readonly<Record<string, unknown>>;

/**
 * The text of a config with `claims` behind its approved ones; comments and layout stay as they are.
 * JSON (with comments) and YAML; throws `UserError` for other kinds of configs.
 */
export async function addClaims(file: string, text: string, claims: readonly NewClaim[]): Promise<string> {
  const extension = extname(file).toLowerCase();
  if (/^\.(?:json|jsonc|)$/.test(extension)) return addToJson(text, claims);
  if (/^\.ya?ml$/.test(extension)) return addToYaml(text, claims);
  throw new UserError(
    `${file} cannot be changed by onbrand. Print the drafts with --format json and put them under claims.approved.`,
  );
}

function addToJson(text: string, claims: readonly NewClaim[]): string {
  const options = {formattingOptions: {insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n'}};
  const held: unknown = parse(text, [], {allowTrailingComma: true});
  const count = countApproved(held);
  if (count === undefined) {
    return applyEdits(text, modify(text, ['claims', 'approved'], claims, options));
  }
  let changed = text;
  for (const [index, claim] of claims.entries()) {
    const edits = modify(changed, ['claims', 'approved', count + index], claim, {...options, isArrayInsertion: true});
    changed = applyEdits(changed, edits);
  }
  return changed;
}

/** How many approved claims there are; undefined where the list itself is missing. */
function countApproved(config: unknown): number | undefined {
  const claims = readKey(config, 'claims');
  const approved = readKey(claims, 'approved');
  return Array.isArray(approved) ? approved.length : undefined;
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

async function addToYaml(text: string, claims: readonly NewClaim[]): Promise<string> {
  const {parseDocument, YAMLSeq} = await import('yaml');
  const document = parseDocument(text, {keepSourceTokens: true});
  if (!document.hasIn(['claims', 'approved'])) document.setIn(['claims', 'approved'], new YAMLSeq());
  for (const claim of claims) document.addIn(['claims', 'approved'], document.createNode(claim));
  return document.toString({lineWidth: 0});
}
