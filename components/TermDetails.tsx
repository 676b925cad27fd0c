import type { ComponentChildren } from 'preact';
import type { Term } from '@/lib/domain/glossary/term';
import { inLanguage } from './in-language';
import { useLocale } from './locale';
import { SourceList } from './SourceList';

interface TermDetailsProps {
  readonly term: Term;
  readonly onShowGlossary: () => void;
  /** What else is folded. */
  readonly children: ComponentChildren;
}

/** The folded part of a card: fuller definition, effect, the other language, other names, sources. */
export function TermDetails({ term, onShowGlossary, children }: TermDetailsProps) {
  const { language, words } = useLocale();
  const other = language === 'zh' ? 'en' : 'zh';
  const isArticleOnly = term.sources.every(({ kind }) => kind === 'article');
  const basis = term.origin === 'own' ? 'cardOwn' : isArticleOnly ? 'cardArticleOnly' : 'cardSources';
  return (
    <details>
      <summary>{words('cardMore')}</summary>
      <p>{inLanguage(term.definition, language)}</p>
      {term.effect !== null && <p>{inLanguage(term.effect, language)}</p>}
      <p class="other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {other === 'en' && <b>{term.name.en}. </b>}
        {term.summary[other]} {term.definition[other]} {term.effect?.[other]}
      </p>
      {term.aliases.length > 0 && (
        <p class="aside">
          {words('cardOtherNames')}：<span lang="zh-CN">{term.aliases.join('、')}</span>
        </p>
      )}
      <p class="aside" lang="zh-Latn">
        {term.pinyin}
      </p>
      {children}
      <p class="aside">{words(basis)}</p>
      <SourceList sources={term.sources} />
      <p class="aside">
        {words('cardChecked', term.checked)}
        <button type="button" onClick={onShowGlossary}>
          {words('cardShowGlossary')}
        </button>
      </p>
    </details>
  );
}
