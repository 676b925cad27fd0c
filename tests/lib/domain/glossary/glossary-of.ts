import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { formsOf } from '@/lib/domain/glossary/forms';
import type { Glossary } from '@/lib/domain/glossary/glossary';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import type { Term } from '@/lib/domain/glossary/term';

/** A glossary of the given bundled terms; the traditional characters given after them are found as those below. */
export function glossaryOf(terms: readonly Term[], traditional = '', simplified = ''): Glossary {
  const pairs = new Map(traditional.split('').map((character, index) => [character, simplified.charAt(index)]));
  return {
    bundled: loadMatcher(compileForms(terms.flatMap(formsOf), pairs)),
    own: null,
    switchedOff: new Set(),
  };
}
