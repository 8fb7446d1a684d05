import {describe, expect, it} from 'vitest';
import {templateFormat} from './index.js';
import {findTemplateCode} from './template-code.js';

const read = (text: string, path = 'page.html'): string[] =>
  templateFormat.extract({id: '', text}, {path}).regions.map((region) => region.text);

describe('findTemplateCode', () => {
  it.each([
    ['{{name}}', 'output'],
    ['{{{name}}}', 'output'],
    ['{{#if name}}', 'control'],
    ['{{ if .Name }}', 'control'],
    ['{{! note }}', 'comment'],
    ['{{!-- {{note}} --}}', 'comment'],
    ['{% if a < b %}', 'control'],
    ['{%customer.firstName,fallback=there%}', 'output'],
    ['{# note #}', 'comment'],
    ['{% comment %} a {{ b }} {% endcomment %}', 'comment'],
    ['{% schema %} {"a": 1} {% endschema %}', 'control'],
    ['<%= name %>', 'output'],
    ['<% if a %>', 'control'],
    ['<%# note %>', 'comment'],
    ['<?= $name ?>', 'output'],
    ['<?php if ($a->b > 1): ?>', 'control'],
    ['<?php class A { function b() { return $this->c; } }', 'control'],
    ['*|FNAME|*', 'output'],
    ['*|IF:VIP|*', 'control'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code to be found.
    ['${name}', 'output'],
  ])('%s is %s', (code, role) => {
    expect(findTemplateCode(`a ${code}`)).toEqual([{start: 2, end: 2 + code.length, role}]);
  });

  it.each(['{{ never closed', '<% never', 'a { b } c', '$5 { x', `{{${' '.repeat(20_000)}}}`])(
    'takes %s for text',
    (text) => {
      expect(findTemplateCode(text.slice(0, 30_000))).toEqual([]);
    },
  );
});

describe('templateFormat', () => {
  it('reads a program without markup as nothing', () => {
    expect(read('<?php\nclass A {\n  function b() { return $this->c > 1; }\n}\n', 'a.php')).toEqual([]);
  });

  it('ends a text at code that stands on a line of its own', () => {
    expect(read('<p>\n{% if a %}\nLog in\n{% else %}\nSign up\n{% endif %}\n</p>')).toEqual(['Log in', 'Sign up']);
    expect(read('<p>Hi {% if a %}there{% endif %}, friend</p>')).toEqual(['Hi {% if a %}there{% endif %}, friend']);
  });

  it('knows blocks of Angular and directives of Blade', () => {
    expect(read('@if (a > b) {\n<p>One</p>\n} @else {\nTwo\n}\n<p>Write to me@x.example {here} now</p>')).toEqual([
      'One',
      'Two',
      'Write to me@x.example {here} now',
    ]);
    expect(read("@extends('layout')\n@section('body')\n<p>Hi {{ $name }}</p>\n@endsection\n", 'a.blade.php')).toEqual([
      'Hi {{ $name }}',
    ]);
  });
});
