import type { CodedKeys } from './assign-codes';

type Keys = Pick<CodedKeys, 'keys' | 'keyStarts'>;

/** Records in the order of their buckets, and for each bucket its first record; one entry more than there are buckets. */
export interface SortedRecords {
  readonly order: Uint32Array;
  readonly buckets: Uint32Array;
}

/** Sorts records by bucket and, within one, by their codes; of equal ones the one listed first comes last. */
export function sortRecords(coded: Keys, bucketOf: Uint32Array, bucketCount: number): SortedRecords {
  const buckets = new Uint32Array(bucketCount + 1);
  for (const bucket of bucketOf) buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < bucketCount; bucket++)
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + (buckets[bucket] ?? 0);
  const order = new Uint32Array(bucketOf.length);
  const filled = buckets.slice();
  for (const [record, bucket] of bucketOf.entries()) {
    const place = filled[bucket] ?? 0;
    order[place] = record;
    filled[bucket] = place + 1;
  }
  const compare = (a: number, b: number) => compareKeys(coded, a, b) || b - a;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const from = buckets[bucket] ?? 0;
    const to = buckets[bucket + 1] ?? 0;
    if (to - from > 1) order.subarray(from, to).sort(compare);
  }
  return { order, buckets };
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
