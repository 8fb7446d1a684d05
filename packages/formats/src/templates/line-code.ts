import type {TemplateCode} from './template-code.js';

/** `@if (a > b) {`, `} @else {`, `@for (item of items; track item.id) {`: https://angular.dev/guide/templates/control-flow */
const ANGULAR_BLOCK =
  /(?:\}[ \t]*)?@(?:if|else if|else|for|empty|switch|case|default|defer|placeholder|loading|error)\b[^{}\r\n]{0,500}\{/g;
const CLOSING_BRACE = /^[ \t]*\}[ \t]*$/gm;

/** `@section('title', 'x')`, `@endif`: https://laravel.com/docs/blade */
const BLADE_DIRECTIVE =
  /^[ \t]*@(?:if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest|foreach|endforeach|for|endfor|forelse|endforelse|while|endwhile|switch|case|default|break|endswitch|section|endsection|show|yield|extends|include\w*|component|endcomponent|slot|endslot|push|endpush|stack|csrf|method|php|endphp|once|endonce|vite|props)\b[^\r\n]{0,500}$/gm;

/** Template code that is told by its line: blocks of Angular, directives of Blade. Ascending and disjoint. */
export function findLineCode(text: string, path: string): TemplateCode[] {
  if (/\.blade\.php$/i.test(path)) return matchesOf(text, BLADE_DIRECTIVE);
  if (!text.includes('@')) return [];
  const blocks = matchesOf(text, ANGULAR_BLOCK);
  if (blocks.length === 0) return [];
  return [...blocks, ...matchesOf(text, CLOSING_BRACE)].sort((a, b) => a.start - b.start);
}

function matchesOf(text: string, pattern: RegExp): TemplateCode[] {
  return [...text.matchAll(pattern)].map(({0: code, index}) => ({
    start: index,
    end: index + code.length,
    role: 'control',
  }));
}

/** Both lists as one; what overlaps something before it is left out. */
export function joinCode(first: readonly TemplateCode[], second: readonly TemplateCode[]): readonly TemplateCode[] {
  if (second.length === 0) return first;
  const all = [...first, ...second].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((code) => {
    if (code.start < end) return false;
    end = code.end;
    return true;
  });
}
