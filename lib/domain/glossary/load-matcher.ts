import { NONE } from './matcher';
import type { Matcher } from './matcher';
import { HEADER_WORDS, MAGIC, NARROW_SECTIONS, VERSION, WIDE_SECTIONS } from './matcher-format';
import type { NarrowSection, WideSection } from './matcher-format';

/**
 * Makes a matcher of a file that `compileForms` has made, without copying it unless it lies askew in its
 * buffer: the bytes must not change afterwards. Throws an `Error` that says what is wrong with a file that is foreign, of another version,
 * truncated or at odds with itself.
 */
export function loadMatcher(bytes: Uint8Array): Matcher {
  // An array of 32 bits can only be laid over a multiple of four bytes. (`slice` of a Node Buffer copies nothing.)
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const lengths = readHeader(bytes.byteLength, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let offset = byteOffset + 4 * HEADER_WORDS;
  const wide = (name: WideSection): Uint32Array => {
    const section = new Uint32Array(buffer, offset, lengths[name]);
    offset += section.byteLength;
    return section;
  };
  const narrow = (name: NarrowSection): Uint16Array => {
    const section = new Uint16Array(buffer, offset, lengths[name]);
    offset += section.byteLength;
    return section;
  };
  const masks = wide('masks');
  const matcher = {
    masks: new Int32Array(masks.buffer, masks.byteOffset, masks.length),
    roots: wide('roots'),
    contextualTerms: wide('contextualTerms'),
    requirements: wide('requirements'),
    idStarts: wide('idStarts'),
    nodes: narrow('nodes'),
    codes: tableOf(narrow('characters')),
    traditional: narrow('traditional'),
    ids: narrow('ids'),
    knownIds: nothingKnown(lengths.idStarts),
  };
  checkAgreement(matcher);
  return matcher;
}

function readHeader(byteLength: number, view: DataView): Readonly<Record<WideSection | NarrowSection, number>> {
  if (byteLength < 4 * HEADER_WORDS || view.getUint32(0, true) !== MAGIC) throw new Error('Not a compiled glossary.');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new Error(`A compiled glossary of version ${String(version)}; this is for version ${String(VERSION)}.`);
  const lengthAt = (index: number) => view.getUint32(8 + 4 * index, true);
  const wide = WIDE_SECTIONS.map((name, index) => [name, lengthAt(index)] as const);
  const narrow = NARROW_SECTIONS.map((name, index) => [name, lengthAt(WIDE_SECTIONS.length + index)] as const);
  const expected =
    4 * HEADER_WORDS +
    wide.reduce((sum, [, length]) => sum + 4 * length, 0) +
    narrow.reduce((sum, [, length]) => sum + 2 * length, 0);
  if (expected !== byteLength)
    throw new Error(`A compiled glossary of ${String(expected)} bytes, of which there are ${String(byteLength)}.`);
  return Object.fromEntries([...wide, ...narrow]) as Record<WideSection | NarrowSection, number>;
}

/** The code of every UTF-16 code unit, from the pairs of the file. */
function tableOf(characters: Uint16Array): Uint16Array {
  const codes = new Uint16Array(0x10000).fill(NONE);
  for (let index = 0; index + 1 < characters.length; index += 2)
    codes[characters[index] ?? 0] = characters[index + 1] ?? NONE;
  return codes;
}

/** Refuses sizes that cannot belong together. */
function checkAgreement({ masks, roots, nodes, requirements, idStarts, ids }: Matcher): void {
  const slots = masks.length;
  const agrees =
    slots > 0 &&
    (slots & (slots - 1)) === 0 &&
    roots.length === slots &&
    nodes.length > 0 &&
    requirements.length % 2 === 0 &&
    idStarts.at(-1) === ids.length;
  if (!agrees) throw new Error('A compiled glossary whose sections do not fit together.');
}

function nothingKnown(length: number): null[] {
  const ids: null[] = [];
  // Far quicker than `Array.from`, at a hundred thousand.
  ids.length = length;
  return ids.fill(null);
}
