import type { Term } from '@/lib/domain/glossary/term';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { reviewGlossary } from './review-glossary';

/** The bundled glossary's review as lines to print, and whether nothing in it is wrong. */
export function glossaryReport(): { readonly lines: readonly string[]; readonly isSound: boolean } {
  const terms = bundledTerms();
  const review = reviewGlossary(terms);
  const strengths = Object.entries(review.byStrength);
  const fields = [...new Set(terms.map(({ field }) => field))];
  const lines = [
    `${String(terms.length)} entries by their best source: ${strengths.map(([kind, of]) => `${kind} ${String(of.length)}`).join(', ')}`,
    ...fields.map((field) => {
      const counts = strengths.map(
        ([kind, of]) => `${kind} ${String(of.filter((term) => term.field === field).length)}`,
      );
      return `  ${field}: ${counts.join(', ')}`;
    }),
    ...section('Said to exist on the word of one article', review.existingOnArticleAlone.map(nameOf)),
    ...section('Missing English', review.missingEnglish),
    ...section('Without an effect', review.withoutEffect.map(nameOf)),
    ...section('Related to nothing', review.withoutRelations.map(nameOf)),
    ...section('Forms of two characters', review.shortForms),
    ...section('Dangling relations (an error)', review.danglingRelations),
    ...section('Forms that collide (an error)', review.collisions),
  ];
  return { lines, isSound: review.danglingRelations.length === 0 && review.collisions.length === 0 };
}

function nameOf({ id, name }: Term): string {
  return `${name.zh} (${id})`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  return ['', `${title}: ${String(items.length)}`, ...items.map((item) => `  ${item}`)];
}
