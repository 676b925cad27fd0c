import type { ProposedTerm } from '@/lib/domain/glossary/proposal/proposed-term';
import { useLocale } from './locale';
import { wordKey } from './word-key';

interface ProposedListProps {
  /** By the id their mentions carry. */
  readonly proposed: Readonly<Record<string, ProposedTerm>>;
  readonly onShow: (termId: string) => void;
}

/** What an article names and the glossary does not know; a click goes to the next place. */
export function ProposedList({ proposed, onShow }: ProposedListProps) {
  const { words } = useLocale();
  const terms = Object.entries(proposed);
  if (terms.length === 0) return null;
  return (
    <details>
      <summary>
        {words('popupProposed')} <small>{terms.length}</small>
      </summary>
      <ul class="terms" lang="zh-CN">
        {terms.map(([termId, { name, reason }]) => (
          <li key={termId}>
            <button type="button" title={words(wordKey('proposal', reason))} onClick={() => onShow(termId)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
