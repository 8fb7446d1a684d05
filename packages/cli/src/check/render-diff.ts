import {createTwoFilesPatch} from 'diff';
import type {CheckedFile} from './check-file.js';

/** What fixing would change, as a unified diff that `git apply` and `patch -p1` take. */
export function renderDiff(checked: readonly CheckedFile[]): string {
  return checked
    .flatMap(({change, result: {path}}) =>
      change
        ? [
            createTwoFilesPatch(`a/${path}`, `b/${path}`, change.before, change.after, '', '', {
              headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true},
            }),
          ]
        : [],
    )
    .join('');
}
