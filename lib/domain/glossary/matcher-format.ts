/*
 * The compiled glossary as a file. All numbers are little-endian, and every section is a plain array at a
 * multiple of its element's size, so that loading is a matter of laying typed arrays over the buffer.
 *
 *   word 0        MAGIC, “ZKGM”
 *   word 1        VERSION
 *   words 2–6     lengths, in elements, of the sections of 32 bits, in the order of WIDE_SECTIONS
 *   words 7–10    lengths, in elements, of the sections of 16 bits, in the order of NARROW_SECTIONS
 *   the sections  in the same order, without gaps
 *
 * What a section holds is said in matcher.ts, but for `characters`: pairs of a UTF-16 code unit and its
 * code, for all code units whose code is not NONE. (The table of all 65,536 would be 128 kB.) There is no
 * checksum: the file comes out of the extension's own package, which the browser has verified.
 */
export const MAGIC = 0x4d474b5a;
export const VERSION = 1;

export const WIDE_SECTIONS = ['masks', 'roots', 'contextualTerms', 'requirements', 'idStarts'] as const;
export const NARROW_SECTIONS = ['nodes', 'characters', 'traditional', 'ids'] as const;

export const HEADER_WORDS = 2 + WIDE_SECTIONS.length + NARROW_SECTIONS.length;

export type WideSection = (typeof WIDE_SECTIONS)[number];
export type NarrowSection = (typeof NARROW_SECTIONS)[number];

/** The contents of a file, section by section. */
export type Sections = Readonly<Record<WideSection, ArrayLike<number>>> &
  Readonly<Record<NarrowSection, ArrayLike<number>>>;

/** Puts the sections into one file. */
export function joinSections(sections: Sections): Uint8Array {
  const wide = WIDE_SECTIONS.map((name) => sections[name]);
  const narrow = NARROW_SECTIONS.map((name) => sections[name]);
  const header = [MAGIC, VERSION, ...[...wide, ...narrow].map(({ length }) => length)];
  const bytes = new Uint8Array(4 * (HEADER_WORDS + totalLength(wide)) + 2 * totalLength(narrow));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set(header);
  let offset = 4 * HEADER_WORDS;
  for (const section of wide) {
    new Uint32Array(bytes.buffer, offset, section.length).set(section);
    offset += 4 * section.length;
  }
  for (const section of narrow) {
    new Uint16Array(bytes.buffer, offset, section.length).set(section);
    offset += 2 * section.length;
  }
  return bytes;
}

function totalLength(sections: readonly ArrayLike<number>[]): number {
  return sections.reduce((sum, { length }) => sum + length, 0);
}
