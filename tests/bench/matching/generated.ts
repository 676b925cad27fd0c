/** How dense the hits are that a generated text is given: characters from one term to the next. */
export const DENSITIES = { sparse: 500, dense: 20 } as const;
export type Density = keyof typeof DENSITIES;

const ALPHABET = 3000;
/** As in Chinese, few characters are most of the text: the nth is drawn with a weight of 1 / (n + FLATTEN). */
const FLATTEN = 20;
/** How many in a hundred terms are so long, from two characters on; the last share is for all up to 20. */
const LENGTH_SHARES = [3, 7, 22, 15, 15, 10, 8, 5, 15] as const;
const LONGEST = 20;

/** Draws numbers, characters, terms and texts; the same seed draws the same. */
export class TextGenerator {
  #state: number;
  readonly #weights: readonly number[];

  constructor(seed: number) {
    this.#state = seed;
    let sum = 0;
    this.#weights = Array.from({ length: ALPHABET }, (_, rank) => (sum += 1 / (rank + FLATTEN)));
  }

  /** Terms of 2 to 20 Han characters, each another. */
  terms(count: number): readonly string[] {
    const terms = new Set<string>();
    while (terms.size < count) {
      let term = this.#character();
      for (let length = this.#termLength(); term.length < length;) term += this.#character();
      terms.add(term);
    }
    return [...terms];
  }

  /** A text in which terms stand as densely as asked, and hardly any by chance. */
  text(terms: readonly string[], length: number, density: Density): string {
    const known = new Set(terms);
    const parts: string[] = [];
    let written = 0;
    while (written < length) {
      const filler = this.#filler(2 * this.#random() * DENSITIES[density], known);
      const part = filler + (terms[this.#below(terms.length)] ?? '');
      parts.push(part);
      written += part.length;
    }
    return parts.join('').slice(0, length);
  }

  /** The same text as it may be printed: quotation marks about words, spaces between some characters. */
  disturb(text: string): string {
    return text.replaceAll(/./g, (character) => {
      const chance = this.#random();
      if (chance < 0.03) return `${character}　`;
      return chance < 0.05 ? `“${character}` : chance < 0.07 ? `${character}”` : character;
    });
  }

  #filler(length: number, known: ReadonlySet<string>): string {
    let filler = '';
    while (filler.length < length) {
      const chance = this.#random();
      if (chance < 0.08) filler += chance < 0.05 ? '，' : chance < 0.076 ? '。' : '\n';
      const character = this.#character();
      if (!known.has(filler.slice(-1) + character) && !known.has(filler.slice(-2) + character)) filler += character;
    }
    return filler;
  }

  /** A Han character; the frequent ones are spread over the whole block, as they are. */
  #character(): string {
    const sought = this.#random() * (this.#weights.at(-1) ?? 1);
    let low = 0;
    let high = this.#weights.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#weights[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return String.fromCharCode(0x4e00 + ((low * 7919) % 20_900));
  }

  #termLength(): number {
    let share = this.#below(100);
    for (const [index, each] of LENGTH_SHARES.entries()) {
      if (share < each && index < LENGTH_SHARES.length - 1) return 2 + index;
      share -= each;
    }
    const shortest = 1 + LENGTH_SHARES.length;
    return shortest + this.#below(LONGEST - shortest + 1);
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain). */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
