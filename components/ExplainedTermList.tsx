import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { inLanguage } from './in-language';
import { useLocale } from './locale';
import { TermBadges } from './TermBadges';

export interface ExplainedTermListProps {
  readonly terms: readonly CountedTerm[];
  readonly onShow: (termId: string) => void;
}

/** The terms of an article with what each is; a click goes to the next mention. */
export function ExplainedTermList({ terms, onShow }: ExplainedTermListProps) {
  const { language, words } = useLocale();
  if (terms.length === 0) return <p class="aside">{words('popupTermsNone')}</p>;
  return (
    <ul class="explained">
      {terms.map(({ term, count }) => (
        <li key={term.id}>
          <button type="button" class="quote" lang="zh-CN" title={words('popupGoTo')} onClick={() => onShow(term.id)}>
            <b>{term.name.zh}</b> <small>×{count}</small>
          </button>
          <TermBadges term={term} />
          <p>{inLanguage(term.summary, language)}</p>
        </li>
      ))}
    </ul>
  );
}
