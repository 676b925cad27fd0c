import type { ImportedAnnotation } from './imported-annotation';
import { fieldOf, listOf, textOf } from './json-parts';

/** How deep a selector may be refined by another. */
const DEEPEST = 5;

/** The words that selectors quote (Web Annotation Data Model §4.2.4), also where they refine another selector; null where none does. */
export function quoteOf(selectors: unknown, depth = 0): ImportedAnnotation['quote'] {
  if (depth > DEEPEST) return null;
  for (const selector of listOf(selectors)) {
    const exact = textOf(fieldOf(selector, 'exact'));
    if (exact !== null && exact.trim() !== '') {
      const [prefix, suffix] = [textOf(fieldOf(selector, 'prefix')), textOf(fieldOf(selector, 'suffix'))];
      return { exact, prefix: prefix ?? '', suffix: suffix ?? '' };
    }
    const refined = quoteOf(fieldOf(selector, 'refinedBy'), depth + 1);
    if (refined !== null) return refined;
  }
  return null;
}
