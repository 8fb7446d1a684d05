import fc from 'fast-check';

/**
 * A generated Markdown document. `words` are read by people; `hidden` never are words: they stand in code, addresses,
 * placeholders, comments and attributes. Every one of both is unique in the document.
 */
export interface GeneratedMarkdown {
  readonly source: string;
  readonly words: readonly string[];
  readonly hidden: readonly string[];
}

/** Markdown that needs no more than CommonMark and GFM, or also the placeholders and HTML that people put into it. */
export function arbitraryMarkdown({plain = false} = {}): fc.Arbitrary<GeneratedMarkdown> {
  const {blocks} = createGrammar(plain);
  const document = fc.array(blocks, {minLength: 1, maxLength: 8}).map((parts) => parts.join('\n\n'));
  return fc
    .tuple(document, fc.constantFrom('\n', '\n', '\r\n'))
    .map(([template, lineEnd]) => number(template, lineEnd));
}

/** In a template `§` stands for the next word and `¤` for the next hidden word. */
function number(template: string, lineEnd: string): GeneratedMarkdown {
  const words: string[] = [];
  const hidden: string[] = [];
  const source = template.replace(/[§¤\n]/g, (sign) => {
    if (sign === '\n') return lineEnd;
    const list = sign === '§' ? words : hidden;
    // The last letter closes the number, so that no word is the beginning of another.
    const word = `${sign === '§' ? 'lark' : 'zinc'}${list.length}q`;
    list.push(word);
    return word;
  });
  return {source, words, hidden};
}

interface Grammar {
  readonly inline: fc.Arbitrary<string>;
  readonly blocks: fc.Arbitrary<string>;
}

const MARKED = [
  '*§*',
  '**§**',
  '_§_',
  '~~§~~',
  '***§***',
  '**§**§',
  '[§](/¤)',
  '[§](/¤ "§ §")',
  '[*§*](</¤>)',
  '![§](/¤)',
];
const SIGNS = ['&amp;', '&nbsp;', '\\*', '\\_', '&#8209;', '🎉', '—', '2 < 3', 'R&D', 'a\\\\b'];
const OPAQUE = ['`¤`', '`` ¤ ` ``', '<https://¤.example/¤>', '<¤@mail.example>'];
/** Bare addresses are found in the text, not by the parser: GFM takes a backslash behind one for its end. */
const BARE = ['https://¤.example/¤', '¤@mail.example'];
const EMBEDDED = [
  '{{¤}}',
  '{{ ¤.¤ | upcase }}',
  '{% if ¤ %}§{% endif %}',
  '*|¤|*',
  '[[¤|¤]]',
  '%(¤)s',
  '<%= ¤ %>',
  '<b id="¤">§</b>',
  '<code>¤</code>',
  '<!-- ¤ -->',
  '<img src="/¤" alt="§ §">',
  '<br>',
  './¤/¤.md',
  '@¤',
  '#¤',
];

function createGrammar(plain: boolean): Grammar {
  const pieces = ['§', '§', '§ §', ...MARKED, ...SIGNS, ...OPAQUE, ...(plain ? [] : [...BARE, ...EMBEDDED])];
  const line = fc.array(fc.constantFrom(...pieces), {maxLength: 5}).map((list) => ['§', ...list].join(' '));
  const lineBreak = fc.constantFrom('\n', '  \n', '\\\n');
  const inline = fc.tuple(line, lineBreak, line, fc.boolean()).map(([a, end, b, both]) => (both ? a + end + b : a));
  const leaf = fc.oneof(
    {weight: 4, arbitrary: inline},
    {weight: 2, arbitrary: fc.tuple(fc.integer({min: 1, max: 6}), line).map(([n, text]) => `${'#'.repeat(n)} ${text}`)},
    fc.tuple(inline, fc.constantFrom('===', '---')).map(([text, mark]) => `${text}\n${mark}`),
    table(line),
    fc.constantFrom('```sh\n¤ ¤\n\n¤\n```', '~~~\n¤\n~~~', '***', '[¤]: /¤ "§ §"', '[^¤]: § §\n    §'),
    ...(plain
      ? []
      : [html(line), fc.constantFrom('{% include ¤ %}', '{{< figure src="/¤" alt="§ §" >}}', '<!-- ¤ -->')]),
  );
  return {inline, blocks: nest(leaf)};
}

function table(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const row = fc.tuple(line, line).map(([a, b]) => `| ${escapePipes(a)} | ${escapePipes(b)} |`);
  return fc.tuple(row, fc.array(row, {maxLength: 2})).map(([head, rows]) => [head, '|---|:-:|', ...rows].join('\n'));
}

/** Placeholders keep their pipes: they are masked before tables are read. */
function escapePipes(text: string): string {
  return text.replace(/(?<![*\w ])\|(?![*\w ])/g, '\\|');
}

function html(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const text = line.map((words) => words.replace(/[^§ ]/g, ''));
  return fc.oneof(
    text.map(
      (words) => `<div class="¤">\n  <p title="§">${words} &amp; <em>§</em></p>\n  <script>var ¤;</script>\n</div>`,
    ),
    text.map((words) => `<ul>\n<li>${words}\n<li>§ <code>¤</code>\n</ul>`),
    fc.constant('<Hero title="§ §" id="¤" />'),
  );
}

/** Puts blocks into lists and quotes, up to three deep. */
function nest(leaf: fc.Arbitrary<string>): fc.Arbitrary<string> {
  let blocks = leaf;
  for (let depth = 0; depth < 3; depth += 1) {
    const inner = fc.array(blocks, {minLength: 1, maxLength: 2}).map((list) => list.join('\n\n'));
    const mark = fc.constantFrom('- ', '* ', '1. ', '12) ', '- [ ] ');
    const item = fc
      .tuple(mark, leaf)
      .map(([sign, text]) => indent(`§ §\n\n${text}`, sign, ' '.repeat(sign.indexOf(' ') + 1)));
    const quote = inner.map((text) => indent(text, '> ', '> '));
    const list = fc.tuple(mark, inner).map(([sign, text]) => {
      return indent(
        text,
        sign
          .trimEnd()
          .replace(/ ?\[ \]/, '')
          .concat(' '),
        ' '.repeat(sign.indexOf(' ') + 1),
      );
    });
    blocks = fc.oneof({weight: 5, arbitrary: leaf}, item, quote, list);
  }
  return blocks;
}

function indent(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n');
}
