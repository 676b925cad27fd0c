/** Numbers of features: of what is known by name, and of characters and pairs of characters. */
export interface FeatureIndex {
  /** The number of a named feature; -1 if there is none. */
  readonly named: (name: string) => number;
  /** The number of a character, or of a pair of them, by their UTF-16 code units; -1 if there is none. */
  readonly characters: (first: number, second: number) => number;
}

/** In place of the second character where there is but one. */
export const ALONE = 0;

/** How many code units there are in UTF-16. */
const CODE_UNITS = 0x1_00_00;

/** The index of these features, numbered as they stand; names of one or two characters are those characters. */
export function indexOf(names: readonly string[]): FeatureIndex {
  const named = new Map<string, number>();
  /** For each code unit its place among those that occur, counted from 1. */
  const places = new Uint16Array(CODE_UNITS);
  const characters = new Map<number, number>();
  let known = 0;
  const placeOf = (code: number) => {
    if (code !== ALONE && places[code] === 0) places[code] = ++known;
    return places[code] ?? 0;
  };
  const isCharacters = (name: string) => name.length <= 2;
  const secondOf = (name: string) => (name.length === 1 ? ALONE : name.charCodeAt(1));
  for (const name of names.filter(isCharacters)) [name.charCodeAt(0), secondOf(name)].forEach(placeOf);
  const span = known + 1;
  names.forEach((name, number) => {
    if (isCharacters(name)) characters.set(placeOf(name.charCodeAt(0)) * span + placeOf(secondOf(name)), number);
    else named.set(name, number);
  });
  return {
    named: (name) => named.get(name) ?? -1,
    characters: (first, second) => {
      const one = places[first] ?? 0;
      const other = places[second] ?? 0;
      if (one === 0 || (other === 0 && second !== ALONE)) return -1;
      return characters.get(one * span + other) ?? -1;
    },
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
