import { useEffect, useRef } from 'preact/hooks';
import type { Term } from '@/lib/domain/glossary/term';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

interface GlossaryListProps {
  readonly terms: readonly Term[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The terms that the search and the filters let through. */
export function GlossaryList({ terms, selected, onSelect }: GlossaryListProps) {
  const { language, words } = useLocale();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [selected]);
  if (terms.length === 0) return <p class="empty">{words('glossaryNone')}</p>;
  return (
    <ul class="entries">
      {terms.map((term) => (
        <li key={term.id}>
          <button
            type="button"
            ref={term.id === selected ? current : null}
            aria-current={term.id === selected ? 'true' : undefined}
            onClick={() => onSelect(term.id)}
          >
            <span lang="zh-CN">{term.name.zh}</span>
            <small lang={language === 'zh' ? 'zh-CN' : 'en'}>
              {term.origin !== 'bundled' && <b>{words(wordKey('origin', term.origin))}</b>}
              {language === 'zh' ? term.summary.zh : inLanguage(term.name, 'en')}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
