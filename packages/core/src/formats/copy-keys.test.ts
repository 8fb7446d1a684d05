import {expect, it} from 'vitest';
import {isCopyValue} from './copy-keys.js';

it.each([
  [['title'], 'e-mail'],
  [['hero', 'cta', 'label'], 'Sign up'],
  [['primary_text'], 'Start free'],
  [['tags'], 'Open source'],
  [['author'], 'Ada Lovelace'],
  [['faq', 'question'], 'What is it?'],
])('%j: %s is copy', (keys, value) => {
  expect(isCopyValue(keys, value)).toBe(true);
});

it.each([
  [['slug'], 'e-mail-that-sells'],
  [['permalink'], 'Blog/E-mail'],
  [['tags'], 'open-source'],
  [['layout'], 'Default layout'],
  [['hero', 'image'], 'Menu.png'],
  [['cover_image_url'], 'An image'],
  [['anything'], 'https://example.com/e-mail'],
  [['anything'], '/e-mail'],
  [['title'], '2026'],
  [['date'], '2026-03-01'],
  [['anything'], 'camelCase'],
  [['wrapper'], 'text-center mt-4'],
  [['title'], 'hello@example.com'],
])('%j: %s is not', (keys, value) => {
  expect(isCopyValue(keys, value)).toBe(false);
});
