import {UserError} from '@onbrand/core';

/** The error for bytes that no program could read: says what is wrong with the file, then what to do. */
export function damaged(what: string): UserError {
  return new UserError(
    `This file is damaged: ${what}. Open it in the program it was made with, save it again, and check the new copy.`,
  );
}

/** A name from inside an untrusted file, short enough for a message. */
export function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
