import type { ReadingRecord } from '../library/reading-record';

/** Two terms that are named in the same sentences, and how often. */
export interface TermPair {
  readonly one: string;
  readonly other: string;
  /** Sentences that name both. */
  readonly sentences: number;
  /** Articles with such a sentence. */
  readonly articles: number;
}

/** The pairs of terms that sentences name together, the most frequent first, at most `most`. */
export function termPairs(readings: readonly ReadingRecord[], most: number): readonly TermPair[] {
  const pairs = new Map<string, { one: string; other: string; sentences: number; addresses: Set<string> }>();
  for (const { address, passages } of readings) {
    for (const { termIds } of passages) {
      for (const [one, other] of pairsOf([...termIds].sort())) {
        const key = `${one}\n${other}`;
        const pair = pairs.get(key) ?? { one, other, sentences: 0, addresses: new Set<string>() };
        pair.sentences++;
        pair.addresses.add(address);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ one, other, sentences, addresses }) => ({ one, other, sentences, articles: addresses.size }))
    .sort((a, b) => b.articles - a.articles || b.sentences - a.sentences || a.one.localeCompare(b.one))
    .slice(0, most);
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}
