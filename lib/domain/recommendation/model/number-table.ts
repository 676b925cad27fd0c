/** Spreads keys that lie close together: the golden ratio of 32 bits (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;

/**
 * A look-up of numbers by keys of 32 bits, for which a Map would have to box them: gives -1 for a key that is not
 * there. Keys differ from each other and from -1; numbers are not negative.
 */
export function tableOf(entries: readonly (readonly [key: number, value: number])[]): (key: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(entries.length * 2 + 1)));
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const keys = new Int32Array(1 << bits).fill(EMPTY);
  const values = new Int32Array(1 << bits).fill(EMPTY);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, SPREAD) >>> shift;
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [key, value] of entries) {
    const slot = slotOf(key);
    keys[slot] = key;
    values[slot] = value;
  }
  return (key) => values[slotOf(key)] ?? EMPTY;
}
