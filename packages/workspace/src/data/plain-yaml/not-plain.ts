/** Thrown where YAML holds what the plain reader does not know for certain: js-yaml reads the text instead. */
export class NotPlain extends Error {}
