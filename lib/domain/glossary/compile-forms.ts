import { assignCodes } from './assign-codes';
import type { CodedKeys } from './assign-codes';
import type { Form } from './forms';
import { slotOf } from './matcher';
import { joinSections } from './matcher-format';
import { recordsOf } from './records';
import { sortRecords } from './sort-records';
import { writeNodes } from './write-nodes';

/** More slots than forms let fewer places pass at which no form stands, as long as the processor's cache holds them. */
const SLOTS_PER_FORM = 4;
const FEWEST_SLOTS = 1024;
const MOST_SLOTS_FOR_CACHE = 2 ** 18;

/**
 * Compiles forms to the file that `loadMatcher` reads. Where two terms share a form, the first one listed
 * keeps it wherever it counts. A traditional character of `traditional` is found as the simplified one it
 * is paired with, unless a form uses it itself. Forms of fewer than two or more than 1000 characters are
 * left out.
 */
export function compileForms(forms: readonly Form[], traditional: ReadonlyMap<string, string>): Uint8Array {
  const records = recordsOf(forms);
  const coded = assignCodes(records.keys, traditional);
  const slotCount = slotCountFor(records.keys.length);
  const slots = slotsOf(coded, slotCount - 1);
  const sorted = sortRecords(coded, slots, slotCount);
  const { nodes, roots } = writeNodes(coded, sorted, records.owners);
  return joinSections({
    masks: masksOf(coded, slots, slotCount),
    roots,
    contextualTerms: records.contextualTerms,
    requirements: records.requirements,
    nodes,
    characters: coded.characters,
    traditional: coded.traditional,
    ...joinIds(records.termIds),
  });
}

function slotCountFor(recordCount: number): number {
  const wished = Math.max(recordCount, Math.min(recordCount * SLOTS_PER_FORM, MOST_SLOTS_FOR_CACHE));
  let count = FEWEST_SLOTS;
  while (count < wished) count *= 2;
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
  for (let record = 0; record < slots.length; record++) {
    const slot = slots[record] ?? 0;
    const third = (keyStarts[record] ?? 0) + 2;
    const bits = third === keyStarts[record + 1] ? -1 : 1 << (keys[third] ?? 0);
    masks[slot] = (masks[slot] ?? 0) | bits;
  }
  return masks;
}

function joinIds(termIds: readonly string[]): { idStarts: Uint32Array; ids: Uint16Array } {
  const idStarts = new Uint32Array(termIds.length + 1);
  for (const [index, { length }] of termIds.entries()) idStarts[index + 1] = (idStarts[index] ?? 0) + length;
  const ids = new Uint16Array(idStarts.at(-1) ?? 0);
  let end = 0;
  for (const id of termIds) for (let offset = 0; offset < id.length; offset++) ids[end++] = id.charCodeAt(offset);
  return { idStarts, ids };
}
