import { fold } from '../text/fold';
import { toSimplified } from '../text/to-simplified';

/** How many numbers a fingerprint has. */
const SIZE = 24;
/** How many neighbouring characters are taken together. */
const GRAM = 7;
/** In shorter texts, counted in characters that are compared, chance decides too much. */
const SHORTEST = 120;

/**
 * What tells a text from others and stays nearly the same when it is edited, printed in traditional characters,
 * or cut a little: of all its runs of seven characters the least hash under each of 24 hash functions
 * (MinHash, Broder 1997). Empty for a text too short to tell. Numbers are unsigned and below 2^32.
 */
export function fingerprintOf(text: string): readonly number[] {
  const codes = fold(text).codes.map(toSimplified);
  if (codes.length < SHORTEST) return [];
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 0; at + GRAM <= codes.length; at++) {
    const gram = gramHash(codes, at);
    for (let index = 0; index < SIZE; index++) {
      const hash = scramble(gram ^ Math.imul(index + 1, 0x9e3779b1));
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  }
  return [...least];
}

/** The share of runs of characters that two texts have in common, estimated from their fingerprints: 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0;
  return one.filter((hash, index) => hash === other[index]).length / one.length;
}

function gramHash(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let offset = at; offset < at + GRAM; offset++) hash = Math.imul(hash ^ (codes[offset] ?? 0), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3 (Appleby, public domain), which lets every bit of `hash` reach every other. */
function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
