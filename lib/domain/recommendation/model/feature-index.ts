/** Numbers of features: of what is known by name, and of characters and pairs of characters. */
export interface FeatureIndex {
  /** The number of a named feature; -1 if there is none. */
  readonly named: (name: string) => number;
  /** The number of a character, or of a pair of them, by their UTF-16 code units; -1 if there is none. */
  readonly characters: (first: number, second: number) => number;
}

/** In place of the second character where there is but one. */
export const ALONE = 0;

/** The index of these features, numbered as they stand; names of one or two characters are those characters. */
export function indexOf(names: readonly string[]): FeatureIndex {
  const named = new Map<string, number>();
  const characters = new Map<number, Map<number, number>>();
  names.forEach((name, number) => {
    if (name.length > 2) {
      named.set(name, number);
      return;
    }
    const followers = characters.get(name.charCodeAt(0)) ?? new Map<number, number>();
    followers.set(name.length === 1 ? ALONE : name.charCodeAt(1), number);
    characters.set(name.charCodeAt(0), followers);
  });
  return {
    named: (name) => named.get(name) ?? -1,
    characters: (first, second) => characters.get(first)?.get(second) ?? -1,
  };
}

/** An index that takes in every feature it is asked for, and their names so far. */
export function growingIndex(): { readonly index: FeatureIndex; readonly names: readonly string[] } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const take = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    index: {
      named: take,
      characters: (first, second) =>
        take(second === ALONE ? String.fromCharCode(first) : String.fromCharCode(first, second)),
    },
    names,
  };
}
