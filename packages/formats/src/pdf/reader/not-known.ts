/** Thrown where a file holds what the quick reader does not know for certain: pdf.js reads the file instead. */
export class NotKnown extends Error {}
