/** Code of a character that matching passes over: white space, invisible characters, quotation marks. */
export const SKIPPED = 0;
/** Code of every dash; a run of dashes counts as one. */
export const DASH = 1;
/** Code of a character that stands in no form, and of `\n`, the border between two blocks. */
export const NONE = 2;
/** The first code of a character that stands in a form. */
export const FIRST_CODE = 3;

/** Owners from here on are no terms' indexes: they are counted in `Matcher.contextualTerms` and beyond. */
export const SPECIAL = 0x20000000;

/**
 * Forms ready to be found in a text. Of the forms that share a slot a Patricia trie is made. A node is a
 * run of 16-bit numbers in `nodes`, those of 32 bits low half first:
 *
 *   the length of its label, and the label, in codes
 *   the number of its owners, and 32 bits for each: who has the form that ends here, the one listed first last
 *   the number of its children, the code that leads to each, ascending, and 32 bits for each: where it begins
 *
 * An owner below `SPECIAL` is the index of a term. The next ones are contextual forms, as many as there are
 * `contextualTerms`, and those after them evidence: words that contextual forms require.
 */
export interface Matcher {
  /** Code of each UTF-16 code unit: folding and the look-up of a character are one. */
  readonly codes: Uint16Array;
  /** For each slot, to which `slotOf` leads from the first two codes of a form, a bit for every third code that can follow, by its low five bits; all bits where a form has but two. */
  readonly masks: Int32Array;
  /** For each slot where the root of its trie begins in `nodes`; 0 where it has none. */
  readonly roots: Uint32Array;
  readonly nodes: Uint16Array;
  /** For each contextual form the index of its term. */
  readonly contextualTerms: Uint32Array;
  /** Pairs of a contextual form and evidence that supports it, counted from `SPECIAL`; ascending. */
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
