import type { CodedKeys } from './assign-codes';

type Keys = Pick<CodedKeys, 'keys' | 'keyStarts'>;

/** Records in the order of their slots, and for each slot its first record; one entry more than there are slots. */
export interface SortedRecords {
  readonly order: Uint32Array;
  readonly firsts: Uint32Array;
}

/** Sorts records by slot and, within one, by their codes; of equal ones the one listed first comes last. */
export function sortRecords(coded: Keys, slots: Uint32Array, slotCount: number): SortedRecords {
  const firsts = new Uint32Array(slotCount + 1);
  for (let record = 0; record < slots.length; record++) {
    const next = (slots[record] ?? 0) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let slot = 0; slot < slotCount; slot++) firsts[slot + 1] = (firsts[slot + 1] ?? 0) + (firsts[slot] ?? 0);
  const order = new Uint32Array(slots.length);
  const filled = firsts.slice();
  for (let record = 0; record < slots.length; record++) {
    const slot = slots[record] ?? 0;
    const place = filled[slot] ?? 0;
    order[place] = record;
    filled[slot] = place + 1;
  }
  const compare = (a: number, b: number) => compareKeys(coded, a, b) || b - a;
  for (let slot = 0; slot < slotCount; slot++) {
    const from = firsts[slot] ?? 0;
    const to = firsts[slot + 1] ?? 0;
    if (to - from > 1) order.subarray(from, to).sort(compare);
  }
  return { order, firsts };
}

function compareKeys({ keys, keyStarts }: Keys, a: number, b: number): number {
  const startA = keyStarts[a] ?? 0;
  const startB = keyStarts[b] ?? 0;
  const lengthA = (keyStarts[a + 1] ?? 0) - startA;
  const lengthB = (keyStarts[b + 1] ?? 0) - startB;
  const shorter = Math.min(lengthA, lengthB);
  for (let index = 0; index < shorter; index++) {
    const difference = (keys[startA + index] ?? 0) - (keys[startB + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}
