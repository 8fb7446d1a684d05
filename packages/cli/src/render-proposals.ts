import type {Proposal, TermConfig} from '@onbrand/core';
import pc from 'picocolors';
import {neutralise} from './reporters/neutralise.js';
import {count} from './reporters/words.js';

/** More proposals are not decided on in one sitting. */
const MOST_SHOWN = 60;
const MOST_PLACES = 2;

/** Proposals as a list for people: what is written how often, and where the rarer ways stand. */
export function renderProposals(proposals: readonly Proposal[], {color}: {readonly color: boolean}): string {
  const colors = pc.createColors(color);
  if (proposals.length === 0) return 'Nothing is written in more than one way.\n';
  const blocks = proposals.slice(0, MOST_SHOWN).map((proposal) => {
    const ways = proposal.variants.map(({text, count: times}, index) => {
      const words = index === 0 ? colors.bold(neutralise(text)) : neutralise(text);
      return `${words} ${colors.dim(String(times))}`;
    });
    const speech = proposal.pos === undefined ? '' : colors.dim(` (${proposal.pos})`);
    const places = proposal.variants
      .slice(1)
      .flatMap(({places: found}) => found.slice(0, MOST_PLACES))
      .map(({path, start, excerpt}) => {
        const place = `${neutralise(path)}:${start.line}:${start.column}`;
        return `    ${colors.dim(place)}  ${neutralise(excerpt)}`;
      });
    return [`${ways.join(colors.dim(' · '))}${speech}`, ...places].join('\n');
  });
  const hidden = proposals.length - blocks.length;
  const more = hidden > 0 ? [colors.dim(`… and ${count(hidden, 'proposal')} more in the config.`)] : [];
  return `${[...blocks, ...more].join('\n')}\n`;
}

/**
 * Proposals as entries to decide on: the most frequent way is “use”, the others are “avoid”. Nothing is reported until
 * a person takes “status” away.
 */
export function toProposedTerms(proposals: readonly Proposal[]): TermConfig[] {
  return proposals.map(({use, pos, variants, documents}) => ({
    ...(pos === undefined ? {} : {id: `${use} (${pos})`}),
    use,
    avoid: variants.slice(1).map(({text}) => text),
    status: 'proposed',
    ...(pos === undefined ? {} : {pos}),
    because: `Written ${variants.map(({text, count: times}) => `“${text}” ${times}×`).join(', ')} in ${count(documents, 'document')}.`,
  }));
}

/** A config that holds the proposals, ready to be written to a file and edited. */
export function writeProposedConfig(brand: string, proposals: readonly Proposal[]): string {
  const entries = toProposedTerms(proposals).map((entry) => `    ${JSON.stringify(entry)}`);
  return `{
  "$schema": "./node_modules/onbrand/brand.schema.json",
  "brand": ${JSON.stringify(brand)},
  "language": "en-US",

  // Found in your documents, written in more than one way. Keep an entry by deleting its “status”; delete the others.
  "terms": [
${entries.join(',\n')}
  ]
}
`;
}
