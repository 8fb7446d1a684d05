/** Canonical prefix of a namespace by the prefix a file gives it; `''` is the default namespace. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** One element of an XML text, by its offsets: UTF-16 code units, half-open. */
export interface XmlElement {
  /** With the canonical prefix of its namespace, whatever prefix the file uses: `w:p`. */
  readonly name: string;
  /** Where `<` stands. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Where `</` stands; equals `openEnd` in `<a/>`. */
  readonly closeStart: number;
  /** Behind the last `>`. */
  readonly end: number;
  readonly children: readonly XmlElement[];
  readonly scope: NamespaceScope;
}

/** The first child with this name. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Follows a path of first children. */
export function findPath(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce(findChild, element);
}

/** All elements with this name below `element`, in the order of the text, not looking inside those found. */
export function* findDescendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    else yield* findDescendants(child, name);
  }
}

/** The prefix, with its colon, that the file uses here for a namespace: good for elements and attributes. */
export function findRawPrefix({scope}: XmlElement, canonical: string): string {
  for (const [raw, known] of scope) if (known === canonical && raw !== '') return `${raw}:`;
  return `${canonical}:`;
}
