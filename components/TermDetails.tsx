import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { Source, Term } from '@/lib/domain/glossary/term';
import { useLocale } from './locale';

/** The folded part of a card: fuller definition, the other language, other names, sources. */
export function TermDetails({ term }: { term: Term }) {
  const { language, words } = useLocale();
  const other = language === 'zh' ? 'en' : 'zh';
  const isArticleOnly = term.sources.every(({ kind }) => kind === 'article');
  return (
    <details>
      <summary>{words('cardMore')}</summary>
      <p>{term.definition[language]}</p>
      <p class="other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {term.summary[other]} {term.definition[other]}
      </p>
      {term.aliases.length > 0 && (
        <p class="aside">
          {words('cardOtherNames')}：<span lang="zh-CN">{term.aliases.join('、')}</span>
        </p>
      )}
      <p class="aside">{words(isArticleOnly ? 'cardArticleOnly' : 'cardSources')}</p>
      <ul class="sources">
        {term.sources.map((source) => (
          <li key={`${source.title}${source.address ?? ''}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <p class="aside">{words('cardChecked', term.checked)}</p>
    </details>
  );
}

function SourceLine({ source }: { source: Source }) {
  const text = [source.publisher, source.title, source.date].filter((part) => part !== null).join('，');
  const address = linkableAddress(source);
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
