import { tableOf } from './number-table';

/** Numbers of features: of what is known by name, of characters and pairs of characters, and of how clauses begin. */
export interface FeatureIndex {
  /** The number of a named feature; -1 if there is none. */
  readonly named: (name: string) => number;
  /** The number of a character, or of a pair of them, by their UTF-16 code units; -1 if there is none. */
  readonly characters: (first: number, second: number) => number;
  /** One code unit further along the beginning of a clause, from `START` on; -1 where no known clause begins so. */
  readonly further: (place: number, codeUnit: number) => number;
  /** The number of the feature of a clause that begins with what leads to a place; -1 if there is none. */
  readonly beginning: (place: number) => number;
}

/** In place of the second character where there is but one. */
export const ALONE = 0;
/** Where a clause has not begun yet. */
export const START = 0;

const CLAUSE = 'clause ';
/** Two code units, or a place and a code unit, as one number. */
const joined = (first: number, second: number) => (first << 16) | second;

/**
 * The index of these features, numbered as they stand. Names of one or two characters are those characters, and
 * `clause ` stands before the beginning of a clause.
 */
export function indexOf(names: readonly string[]): FeatureIndex {
  const named = new Map<string, number>();
  const characters: (readonly [number, number])[] = [];
  const steps = new Map<number, number>();
  /** For each place the number of its feature. */
  const features = [-1];
  const placeOf = (beginning: string) => {
    let place = START;
    for (let at = 0; at < beginning.length; at++) {
      const step = joined(place, beginning.charCodeAt(at));
      const known = steps.get(step);
      place = known ?? features.push(-1) - 1;
      if (known === undefined) steps.set(step, place);
    }
    return place;
  };
  names.forEach((name, number) => {
    if (name.length <= 2) {
      const second = name.length === 1 ? ALONE : name.charCodeAt(1);
      characters.push([joined(name.charCodeAt(0), second), number]);
    } else if (name.startsWith(CLAUSE)) features[placeOf(name.slice(CLAUSE.length))] = number;
    else named.set(name, number);
  });
  const characterTable = tableOf(characters);
  const stepTable = tableOf([...steps]);
  return {
    named: (name) => named.get(name) ?? -1,
    characters: (first, second) => characterTable(joined(first, second)),
    further: (place, codeUnit) => stepTable(joined(place, codeUnit)),
    beginning: (place) => features[place] ?? -1,
  };
}

/** An index that takes in every feature it is asked for, and their names so far. */
export function growingIndex(): { readonly index: FeatureIndex; readonly names: readonly string[] } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const beginnings = [''];
  const places = new Map<string, number>();
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
      further: (place, codeUnit) => {
        const beginning = `${beginnings[place] ?? ''}${String.fromCharCode(codeUnit)}`;
        const known = places.get(beginning);
        if (known !== undefined) return known;
        places.set(beginning, beginnings.length);
        return beginnings.push(beginning) - 1;
      },
      beginning: (place) => take(`${CLAUSE}${beginnings[place] ?? ''}`),
    },
    names,
  };
}
