import { assignCodes } from './assign-codes';
import type { CodedKeys } from './assign-codes';
import type { Form } from './forms';
import { slotOf, SLOTS_PER_BUCKET_BITS } from './matcher';
import { joinSections } from './matcher-format';
import { recordsOf } from './records';
import { sortRecords } from './sort-records';

/** A form that is compared by fewer characters would mark half the page. */
const SHORTEST = 2;
/** More slots than forms let fewer places pass at which no form stands. */
const SLOTS_PER_FORM = 4;
const FEWEST_SLOTS = 1024;

/**
 * Compiles forms to the file that `loadMatcher` reads. Where two terms share a form, the first one listed
 * keeps it wherever it counts. A traditional character of `traditional` is found as the simplified one it
 * is paired with, unless a form uses it itself. Forms of fewer than two characters are left out.
 */
export function compileForms(forms: readonly Form[], traditional: ReadonlyMap<string, string>): Uint8Array {
  const records = recordsOf(forms.filter(({ key }) => key.length >= SHORTEST));
  const coded = assignCodes(records.keys, traditional);
  const slotCount = slotCountFor(records.keys.length);
  const slots = slotsOf(coded, slotCount - 1);
  const { order, buckets } = sortRecords(
    coded,
    slots.map((slot) => slot >> SLOTS_PER_BUCKET_BITS),
    slotCount >> SLOTS_PER_BUCKET_BITS,
  );
  return joinSections({
    masks: masksOf(coded, slots, slotCount),
    buckets,
    ...inOrder(coded, order),
    owners: order.map((record) => records.owners[record] ?? 0),
    requirements: requirementsInOrder(records.requirements, order),
    characters: coded.characters,
    traditional: coded.traditional,
    ...joinIds(records.termIds),
  });
}

function slotCountFor(recordCount: number): number {
  let count = FEWEST_SLOTS;
  while (count < recordCount * SLOTS_PER_FORM) count *= 2;
  return count;
}

function slotsOf({ keys, keyStarts }: CodedKeys, lastSlot: number): Uint32Array {
  const slots = new Uint32Array(keyStarts.length - 1);
  for (let record = 0; record < slots.length; record++) {
    const start = keyStarts[record] ?? 0;
    slots[record] = slotOf(keys[start] ?? 0, keys[start + 1] ?? 0, lastSlot);
  }
  return slots;
}

function masksOf({ keys, keyStarts }: CodedKeys, slots: Uint32Array, slotCount: number): Int32Array {
  const masks = new Int32Array(slotCount);
  for (const [record, slot] of slots.entries()) {
    const third = (keyStarts[record] ?? 0) + 2;
    const bits = third === keyStarts[record + 1] ? -1 : 1 << (keys[third] ?? 0);
    masks[slot] = (masks[slot] ?? 0) | bits;
  }
  return masks;
}

function inOrder({ keys, keyStarts }: CodedKeys, order: Uint32Array): Pick<CodedKeys, 'keys' | 'keyStarts'> {
  const sorted = { keys: new Uint16Array(keys.length), keyStarts: new Uint32Array(keyStarts.length) };
  let end = 0;
  for (const [place, record] of order.entries()) {
    const to = keyStarts[record + 1] ?? 0;
    for (let from = keyStarts[record] ?? 0; from < to; from++) sorted.keys[end++] = keys[from] ?? 0;
    sorted.keyStarts[place + 1] = end;
  }
  return sorted;
}

function requirementsInOrder(requirements: readonly (readonly [number, number])[], order: Uint32Array): number[] {
  if (requirements.length === 0) return [];
  const places = new Uint32Array(order.length);
  for (const [place, record] of order.entries()) places[record] = place;
  return requirements
    .map(([form, evidence]) => [places[form] ?? 0, places[evidence] ?? 0] as const)
    .sort(([a], [b]) => a - b)
    .flat();
}

function joinIds(termIds: readonly string[]): { idStarts: Uint32Array; ids: Uint16Array } {
  const idStarts = new Uint32Array(termIds.length + 1);
  for (const [index, { length }] of termIds.entries()) idStarts[index + 1] = (idStarts[index] ?? 0) + length;
  const ids = new Uint16Array(idStarts.at(-1) ?? 0);
  let end = 0;
  for (const id of termIds) for (let offset = 0; offset < id.length; offset++) ids[end++] = id.charCodeAt(offset);
  return { idStarts, ids };
}
