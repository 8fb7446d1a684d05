/** Thrown where XML holds what the plain scanner does not know for certain: saxes reads the text instead. */
export class NotPlainXml extends Error {}
