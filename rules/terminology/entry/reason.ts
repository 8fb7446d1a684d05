import {isClosedClass, type Term} from '@onbrand/core';

/**
 * Joins the advice and the entry's reason into one message: after a colon where the reason can go on in lower case
 * (“…: one verb for one act.”), as a sentence of its own where it begins with a name.
 */
export function withReason(advice: string, because: string | undefined): string {
  if (because === undefined) return `${advice}.`;
  const reason = /[.!?…]$/.test(because) ? because : `${because}.`;
  const first = /^[\p{L}'’]+/u.exec(reason)?.[0] ?? '';
  const goesOn = first !== 'I' && (first === first.toLowerCase() || isClosedClass(first.toLowerCase()));
  return goesOn ? `${advice}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : `${advice}. ${reason}`;
}

/** What every terminology finding says of its entry. */
export function creditEntry(term: Term) {
  return {
    ref: {kind: 'term' as const, id: term.id},
    ...(term.severity === undefined ? {} : {severity: term.severity}),
    ...(term.owner === undefined ? {} : {owner: term.owner}),
    ...(term.url === undefined ? {} : {url: term.url}),
  };
}
