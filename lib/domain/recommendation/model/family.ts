import type { FeatureIndex } from './feature-index';

/** The numbers of features of one kind, by what they say. */
export type Family = (value: string) => number;

/** The features of one kind: there are few, and their names are put together once. */
export function familyOf(index: FeatureIndex, prefix: string): Family {
  const known = new Map<string, number>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const number = index.named(`${prefix} ${value}`);
    known.set(value, number);
    return number;
  };
}
