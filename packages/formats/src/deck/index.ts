import type {Format} from '@onbrand/core';
import {encodeText} from '../values/encoders.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {readDeckText} from './read-deck-text.js';
import {readMarkdownDeck} from './read-markdown-deck.js';

/** Text exports of Google Slides, Keynote and PowerPoint. */
export const deckTextFormat: Format = {id: 'deck-text', extract: (part) => readDeckText(part), encode: encodeText};

/** Decks in Markdown: Marp, Slidev, reveal.js, remark. */
export const markdownDeckFormat: Format = {id: 'deck-markdown', extract: readMarkdownDeck, encode: encodeWithMarkdown};
