import type {Diagnostic, Edit} from '../model/diagnostic.js';
import type {Document} from '../model/document.js';
import type {ExtractOptions, Format} from '../model/format.js';
import type {Part} from '../model/part.js';
import type {Linter, LintResult} from './linter.js';
import {readParts} from './read-document.js';

/** A document after fixing. */
export interface FixedDocument {
  /** All parts, the untouched ones as they were. */
  readonly parts: readonly Part[];
  /** What is left, found in the fixed text. */
  readonly result: LintResult;
  readonly document: Document;
  /** How many fixes were made. */
  readonly fixed: number;
}

/** Where to read and how to judge. */
export interface FixOptions {
  readonly channel?: string;
  readonly extract?: ExtractOptions;
  /** Which diagnostics may be fixed; all that have a fix when missing. */
  readonly only?: (diagnostic: Diagnostic) => boolean;
}

/** More rounds than any config needs: each one leaves fewer diagnostics than the one before. */
const MOST_ROUNDS = 10;

/**
 * Fixes all that can be fixed, and lints again until nothing changes. A fix whose new words break a rule is taken back
 * and not tried again, so fixing never brings a new diagnostic and a second run changes nothing.
 */
export function fixDocument(
  linter: Linter,
  format: Format,
  document: Document,
  options: FixOptions = {},
): FixedDocument {
  const refused = new Set<string>();
  const lint = (of: Document): LintResult =>
    linter.lint(of, {writing: format, ...(options.channel === undefined ? {} : {channel: options.channel})});
  let current = document;
  let result = lint(current);
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = chooseFixes(
      result.diagnostics,
      (diagnostic) => !refused.has(keyOf(diagnostic)) && (options.only?.(diagnostic) ?? true),
    );
    if (chosen.length === 0) break;
    const attempt = readParts(
      format,
      document.path,
      applyEdits(current.parts, chosen.flatMap(editsOf)),
      options.extract,
    );
    const after = lint(attempt);
    const blamed = findBlamed(chosen, result, after);
    if (blamed.length > 0) {
      for (const diagnostic of blamed) refused.add(keyOf(diagnostic));
      continue;
    }
    current = attempt;
    result = after;
    fixed += chosen.length;
  }
  return {parts: current.parts, result, document: current, fixed};
}

/** The fixes to make in one round: in order of place, none touching another. */
function chooseFixes(diagnostics: readonly Diagnostic[], may: (diagnostic: Diagnostic) => boolean): Diagnostic[] {
  const chosen: Diagnostic[] = [];
  const taken = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (!diagnostic.fix || !may(diagnostic)) continue;
    // Diagnostics come in order of place, so only the furthest end matters. Touching edits wait for the next round.
    if (diagnostic.fix.edits.some((edit) => edit.start <= (taken.get(edit.part) ?? -1))) continue;
    chosen.push(diagnostic);
    for (const edit of diagnostic.fix.edits) taken.set(edit.part, Math.max(edit.end, taken.get(edit.part) ?? -1));
  }
  return chosen;
}

function editsOf({fix}: Diagnostic): readonly Edit[] {
  return fix?.edits ?? [];
}

/** Applies edits that do not overlap to the parts they name. */
export function applyEdits(parts: readonly Part[], edits: readonly Edit[]): Part[] {
  return parts.map((part) => {
    const own = edits.filter((edit) => edit.part === part.id).sort((a, b) => a.start - b.start);
    if (own.length === 0) return part;
    let text = '';
    let at = 0;
    for (const edit of own) {
      text += part.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return {...part, text: text + part.text.slice(at)};
  });
}

/**
 * The fixes a round must do without: those whose new words carry a diagnostic that was not there before. Where fewer
 * are wrong than before and nothing is new, none; where nothing got better and no fix can be named, all.
 */
function findBlamed(chosen: readonly Diagnostic[], before: LintResult, after: LintResult): readonly Diagnostic[] {
  const brought = findBrought(before.diagnostics, after.diagnostics);
  const isBetter = after.diagnostics.length < before.diagnostics.length;
  if (brought.length === 0) return isBetter ? [] : chosen;
  const blamed = shiftEdits(chosen).filter(({edits}) =>
    brought.some((diagnostic) => edits.some((edit) => touches(edit, diagnostic))),
  );
  if (blamed.length > 0) return blamed.map(({diagnostic}) => diagnostic);
  return isBetter ? [] : chosen;
}

/** Diagnostics of a kind of which there are more than before. */
function findBrought(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const left = new Map<string, number>();
  for (const diagnostic of before) left.set(keyOf(diagnostic), (left.get(keyOf(diagnostic)) ?? 0) + 1);
  for (const diagnostic of after) left.set(keyOf(diagnostic), (left.get(keyOf(diagnostic)) ?? 0) - 1);
  return after.filter((diagnostic) => (left.get(keyOf(diagnostic)) ?? 0) < 0);
}

function touches(edit: Edit, {part, start, end}: Diagnostic): boolean {
  return edit.part === part && edit.start <= end.offset && start.offset <= edit.end;
}

/** Where the new words of each fix stand after all fixes were made. */
function shiftEdits(chosen: readonly Diagnostic[]): {diagnostic: Diagnostic; edits: Edit[]}[] {
  const shifts = new Map<Edit, number>();
  const moved = new Map<string, number>();
  for (const edit of chosen.flatMap(editsOf).sort((a, b) => a.start - b.start)) {
    const shift = moved.get(edit.part) ?? 0;
    shifts.set(edit, shift);
    moved.set(edit.part, shift + edit.text.length - (edit.end - edit.start));
  }
  return chosen.map((diagnostic) => ({
    diagnostic,
    edits: editsOf(diagnostic).map((edit) => {
      const start = edit.start + (shifts.get(edit) ?? 0);
      return {...edit, start, end: start + edit.text.length};
    }),
  }));
}

/** Says which diagnostic this is, wherever other fixes move it. */
function keyOf({rule, text, message}: Diagnostic): string {
  return JSON.stringify([rule, text, message]);
}
