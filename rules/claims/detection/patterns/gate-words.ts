/** Words of the gate that are none: any run of digits, any word with a capital that may be a name, digits of many and of a large number. */
export const ANY_DIGITS = 0;
export const ANY_NAME = 1;
export const ANY_MANY = 2;
export const ANY_LARGE = 3;
/** The words from here on are words. */
export const FIRST_WORD = 4;
