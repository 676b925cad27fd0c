import type { RelationKind, Term } from '@/lib/domain/glossary/term';
import { inLanguage } from './in-language';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** A term the one on the card is related to, or that is named within its words. */
export interface RelatedTerm {
  readonly relation: RelationKind | 'inner';
  readonly term: Term;
}

interface RelatedTermsProps {
  readonly related: readonly RelatedTerm[];
  readonly onOpenTerm: (id: string) => void;
}

/** Related terms, each opening in the place of the card. */
export function RelatedTerms({ related, onOpenTerm }: RelatedTermsProps) {
  const { language, words } = useLocale();
  if (related.length === 0) return null;
  return (
    <ul class="related" aria-label={words('cardRelated')}>
      {related.map(({ relation, term }) => (
        <li key={`${relation}${term.id}`}>
          <span>{words(wordKey('relation', relation))}</span>
          <button type="button" onClick={() => onOpenTerm(term.id)}>
            {inLanguage(term.name, language)}
          </button>
        </li>
      ))}
    </ul>
  );
}
