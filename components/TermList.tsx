import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { inLanguage } from './in-language';
import { useLocale } from './locale';

/** The terms found in an article, in the order they first appear; a click goes to the next mention. */
export function TermList({ terms, onShow }: { terms: readonly CountedTerm[]; onShow: (termId: string) => void }) {
  const { language, words } = useLocale();
  if (terms.length === 0) return <p class="aside">{words('popupTermsNone')}</p>;
  return (
    <ul class="terms">
      {terms.map(({ term, count }) => (
        <li key={term.id}>
          <button type="button" title={inLanguage(term.summary, language)} onClick={() => onShow(term.id)}>
            <span lang="zh-CN">{term.name.zh}</span> <b>×{count}</b>
            {term.status === 'proposed' && <em>{words('termProposed')}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
