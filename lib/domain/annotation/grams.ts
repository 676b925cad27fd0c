/** Where every three neighbouring codes of a text stand, looked up by a hash. */
export interface Grams {
  /** For each hash where its places begin in `places`; one more than there are hashes. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly mask: number;
}

/** How many neighbouring codes are looked up together. */
export const GRAM = 3;
const FEWEST_BITS = 8;
const MOST_BITS = 19;

/** Lists the places of a text's grams; linear in the text. */
export function listGrams(codes: Uint16Array): Grams {
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(codes.length + 1))));
  const mask = (1 << bits) - 1;
  const starts = new Int32Array(mask + 2);
  const count = Math.max(0, codes.length - GRAM + 1);
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashAt(codes, at, mask);
    hashes[at] = hash;
    starts[hash + 1] = (starts[hash + 1] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    const place = next[hash] ?? 0;
    places[place] = at;
    next[hash] = place + 1;
  }
  return { starts, places, mask };
}

/** The hash of the three codes at a place. */
export function hashAt(codes: Uint16Array, at: number, mask: number): number {
  const mixed = Math.imul(
    Math.imul(Math.imul(codes[at] ?? 0, 0x9e3779b1) + (codes[at + 1] ?? 0), 0x85ebca6b) + (codes[at + 2] ?? 0),
    0xc2b2ae35,
  );
  return (mixed ^ (mixed >>> 15)) & mask;
}
