import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { TermInArticle } from '@/lib/domain/survey/term-passages';
import type { Span } from '@/lib/domain/text/span';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

export interface TermPassagesProps {
  readonly articles: readonly TermInArticle[];
  /** Opens an article at its words. */
  readonly onOpen: (article: ArticleMetadata, span: Span) => void;
}

/** What articles say of one term, in the order they appeared: what each recommends with it, and where else it names it. */
export function TermPassages({ articles, onOpen }: TermPassagesProps) {
  const { words } = useLocale();
  if (articles.length === 0) return <p class="empty">{words('surveyNothing')}</p>;
  return (
    <ol class="term-passages" lang="zh-CN">
      {articles.map(({ article, passages, measures }) => (
        <li key={article.address}>
          <h3>{article.title}</h3>
          <p class="aside">{[article.date, article.authors.join('、'), article.paper].filter(Boolean).join(' · ')}</p>
          <ul>
            {measures.map((measure) => (
              <li key={measure.start} class={measure.strength}>
                <button type="button" class="words" onClick={() => onOpen(article, measure)}>
                  {measure.text}
                </button>{' '}
                <span class="badge">{words(wordKey('strength', measure.strength))}</span>
                {measure.actor !== null && <span class="aside"> {measure.actor}</span>}
              </li>
            ))}
          </ul>
          {passages.length > 0 && (
            <details open={measures.length === 0}>
              <summary>{words('surveyPassages', String(passages.length))}</summary>
              <ul>
                {passages.map((passage) => (
                  <li key={passage.start}>
                    <button type="button" class="words" onClick={() => onOpen(article, passage)}>
                      {passage.text}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
