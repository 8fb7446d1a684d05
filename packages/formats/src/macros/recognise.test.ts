import {describe, expect, it} from 'vitest';
import {isMacroData, isMacroPath, isMacroTable} from './recognise.js';

describe('isMacroData', () => {
  it.each([
    ['Zendesk', '{"macros": [{"title": "Hi", "actions": [{"field": "comment_value_html", "value": "<p>Hi</p>"}]}]}'],
    ['Intercom', '{"data": [{"type": "macro", "name": "Hi", "body": "<p>Hi</p>"}]}'],
    ['Freshdesk', '[{"id": 1, "title": "Hi", "content": "Hi", "content_html": "<p>Hi</p>"}]'],
    ['Help Scout', '{"_embedded": {"replies": [{"name": "Hi", "text": "<p>Hi</p>"}]}}'],
    ['Front', '{"_results": [{"id": "rsp_1", "name": "Hi", "body": "<p>Hi</p>"}]}'],
    ['Gorgias', '{"data": [{"name": "Hi", "actions": [{"arguments": {"body_html": "<p>Hi</p>"}}]}]}'],
    ['Chatwoot', '- short_code: hi\n  content: Hi\n'],
  ])('knows an export of %s by its shape', (_, text) => {
    expect(isMacroData(text, 'export.json')).toBe(true);
  });

  it('knows a home-made list by its place', () => {
    expect(isMacroData('[{"name": "Hi", "text": "Hello"}]', 'support/macros/hi.json')).toBe(true);
    expect(isMacroData('[{"name": "Hi", "text": "Hello"}]', 'content/posts.json')).toBe(false);
    expect(isMacroData('{"actions": [{"field": "name"}], "title": "A form"}', 'form.json')).toBe(false);
  });
});

describe('isMacroTable', () => {
  it('knows the columns of a vendor, and a name and a body in the right place', () => {
    expect(isMacroTable('id,name,keywords,content,note,active\n', 'export.csv')).toBe(true);
    expect(isMacroTable('name,folder,body\n', 'intercom-macros.csv')).toBe(true);
    expect(isMacroTable('title,body\n', 'posts.csv')).toBe(false);
  });
});

describe('isMacroPath', () => {
  it.each([
    'support/macros/refund.md',
    'SAVED_REPLIES.md',
    'canned-responses/hi.txt',
    'fern-macros.md',
    'reply_templates.yaml',
  ])('%s', (path) => {
    expect(isMacroPath(path)).toBe(true);
  });

  it.each(['blog/macroeconomics.md', 'src/macro-expansion.ts', 'docs/replies.md', 'snippets/hello.md'])(
    'not %s',
    (path) => {
      expect(isMacroPath(path)).toBe(path.includes('macro-'));
    },
  );
});
