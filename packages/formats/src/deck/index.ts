import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {readDeckText} from './read-deck-text.js';
import {readMarkdownDeck} from './read-markdown-deck.js';

/** Text exports of Google Slides, Keynote and PowerPoint. */
export const deckTextFormat = defineFormat('deck-text', (part) => readDeckText(part));

/** Decks in Markdown: Marp, Slidev, reveal.js, remark. */
export const markdownDeckFormat = defineFormat('deck-markdown', readMarkdownDeck, {encode: encodeWithMarkdown});
