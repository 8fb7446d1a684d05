import type {Document} from '../model/document.js';
import type {ExtractOptions, Format} from '../model/format.js';
import type {Part} from '../model/part.js';

/** Takes decoded text apart. Never throws. */
export function readDocument(
  format: Format,
  {path, text}: {path: string; text: string},
  options?: ExtractOptions,
): Document {
  return readParts(format, path, [{id: '', text}], options);
}

/** Takes opened parts apart, in their order. */
export function readParts(format: Format, path: string, parts: readonly Part[], options?: ExtractOptions): Document {
  const extractions = parts.map((part) => format.extract(part, {...options, path}));
  return {
    path,
    format: format.id,
    parts,
    regions: extractions.flatMap(({regions}) => regions),
    comments: extractions.flatMap(({comments}) => comments),
    notices: extractions.flatMap(({notices}) => notices ?? []),
  };
}
