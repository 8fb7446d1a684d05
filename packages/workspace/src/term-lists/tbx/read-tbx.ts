import {isUtf8} from 'node:buffer';
import {decodeConfigText} from '../../config/read-config-file.js';
import type {Problem} from '../../problem.js';
import {createConceptCollector} from './collect-concepts.js';
import {NotPlainXml} from './not-plain-xml.js';
import {parseTbx} from './parse-tbx.js';
import {scanPlainXml} from './scan-plain-xml.js';
import type {TbxConcept, TbxFile} from './tbx-file.js';
import {DEEPEST, isTbxRoot, readTbxTag} from './tbx-tag.js';
import {openXml} from './xml-bytes.js';

/**
 * Reads TBX (ISO 30042) of 2019 (`tbx`) and 2008 (`martif`) and the old TBX-Min (`TBX`), in the styles DCA and DCT.
 * Knows no DTD: declarations are passed over, no entity but the five of XML is ever resolved, nothing is fetched.
 * Throws `ConfigError` with the first place where it is not well-formed, or not TBX. `begin` gives what converts each
 * concept; it is called once more where reading begins anew, and what was converted until then is void.
 */
export function readTbx<T>(
  file: string,
  content: Uint8Array | string,
  begin: () => (concept: TbxConcept) => T,
): TbxFile<T> {
  const read = scanTbx(file, content, begin());
  if (read) return read;
  const text = typeof content === 'string' ? content : decodeConfigText(file, content);
  // What is not UTF-8 may be plain all the same, once it is text.
  const readAgain = typeof content === 'string' || isUtf8(content) ? undefined : scanTbx(file, text, begin());
  return readAgain ?? parseTbx(file, text, begin());
}

/** As `parseTbx`, in a fraction of the time; nothing where the XML is not plain. */
export function scanTbx<T>(
  file: string,
  content: Uint8Array | string,
  convert: (concept: TbxConcept) => T,
): TbxFile<T> | undefined {
  const xml = openXml(content);
  if (!xml) return undefined;
  const concepts: T[] = [];
  const problems: Problem[] = [];
  const collector = createConceptCollector(
    (concept) => concepts.push(convert(concept)),
    (problem) => problems.push({file, ...problem}),
  );
  try {
    scanPlainXml(xml, {
      ...collector,
      readTag: readTbxTag,
      open(tag, after, depth) {
        if (depth >= DEEPEST || (depth === 0 && !isTbxRoot(tag))) throw new NotPlainXml('no TBX');
        return collector.open(tag, after);
      },
    });
    return {concepts, problems};
  } catch (error) {
    if (error instanceof NotPlainXml || error instanceof RangeError) return undefined;
    throw error;
  }
}
