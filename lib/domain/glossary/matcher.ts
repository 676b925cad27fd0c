/** Code of a character that matching passes over: white space, invisible characters, quotation marks. */
export const SKIPPED = 0;
/** Code of every dash; a run of dashes counts as one. */
export const DASH = 1;
/** Code of a character that stands in no form, and of `\n`, the border between two blocks. */
export const NONE = 2;
/** The first code of a character that stands in a form. */
export const FIRST_CODE = 3;

/** Owner of a record that is no form of a term: words on whose presence a contextual form depends. */
export const EVIDENCE = 0xffffffff;
/** Flag of the owner of a contextual form; the other bits are the term's index. */
export const CONTEXTUAL = 0x80000000;

/** Buckets are shared by this many neighbouring slots, as a power of two: masks must be many, buckets need not. */
export const SLOTS_PER_BUCKET_BITS = 2;

/**
 * Forms ready to be found in a text. A “record” is one form of one term, or the words that a contextual
 * form requires; records are in the order of their buckets, within one in the order of their codes, and
 * of equal records the one listed first comes last.
 */
export interface Matcher {
  /** Code of each UTF-16 code unit: folding and the look-up of a character are one. */
  readonly codes: Uint16Array;
  /** For each slot, to which `slotOf` leads from the first two codes of a form, a bit for every third code that can follow, by its low five bits; all bits where a form has but two. */
  readonly masks: Int32Array;
  /** For each bucket its first record; one entry more than there are buckets. */
  readonly buckets: Uint32Array;
  /** Where each record begins in `keys`; one entry more than there are records. */
  readonly keyStarts: Uint32Array;
  readonly keys: Uint16Array;
  /** For each record the index of its term, with the flag `CONTEXTUAL`, or `EVIDENCE`. */
  readonly owners: Uint32Array;
  /** Pairs of a contextual form's record and the record of words that support it, ascending. */
  readonly requirements: Uint32Array;
  /** Where each term's id begins in `ids`; one entry more than there are terms. */
  readonly idStarts: Uint32Array;
  /** The ids of the terms, in UTF-16 code units. */
  readonly ids: Uint16Array;
  /** Pairs of a traditional character and the simplified one it is found as. */
  readonly traditional: Uint16Array;
  /** The ids that have been read already. */
  readonly knownIds: (string | null)[];
}

/** The slot of two neighbouring codes in a table of `lastSlot + 1` slots, a power of two. */
export function slotOf(first: number, second: number, lastSlot: number): number {
  return (Math.imul(first, 0x9e35) + second) & lastSlot;
}

/** The id of the term at an index. */
export function termIdAt(matcher: Matcher, index: number): string {
  const known = matcher.knownIds[index];
  if (known != null) return known;
  const units = matcher.ids.subarray(matcher.idStarts[index], matcher.idStarts[index + 1]);
  const id = String.fromCharCode(...units);
  matcher.knownIds[index] = id;
  return id;
}

/** The traditional characters a matcher knows and the simplified ones they are found as, to compile further forms with. */
export function traditionalOf({ traditional }: Matcher): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < traditional.length; index += 2)
    pairs.set(String.fromCharCode(traditional[index] ?? NONE), String.fromCharCode(traditional[index + 1] ?? NONE));
  return pairs;
}
