import type {Finding, Span} from '@onbrand/core';
import type {Wording} from './wording.js';

/** A finding that says what to write instead, why, and on whose authority. */
export function createWordingFinding(wording: Wording, span: Span, found: string): Finding {
  return {
    span,
    message: `${wording.instead.replaceAll('%', found)}: ${wording.because} (${wording.source}).`,
    ref: {kind: 'claim', id: wording.id},
    url: wording.url,
    claim: {kind: wording.kind, span},
  };
}
