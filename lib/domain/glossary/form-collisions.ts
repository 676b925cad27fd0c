import { formsOf } from './forms';
import type { Form } from './forms';
import type { Term } from './term';

/** A form that several terms claim. */
export interface FormCollision {
  /** As it is compared: see `foldToKey`. */
  readonly key: string;
  readonly termIds: readonly string[];
}

/**
 * The forms that more than one term claims. A form that counts only in certain articles collides with
 * none: which term it means is settled there.
 */
export function formCollisions(terms: readonly Term[]): readonly FormCollision[] {
  const claims = new Map<string, Set<string>>();
  for (const { key, termId } of terms.flatMap(formsOf).filter(isUnconditional)) {
    claims.set(key, (claims.get(key) ?? new Set()).add(termId));
  }
  return [...claims]
    .filter(([, termIds]) => termIds.size > 1)
    .map(([key, termIds]) => ({ key, termIds: [...termIds] }));
}

function isUnconditional({ requires }: Form): boolean {
  return requires.length === 0;
}
