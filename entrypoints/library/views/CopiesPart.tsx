import { useEffect, useState } from 'preact/hooks';
import { CopiesList } from '@/components/CopiesList';
import { metadataOf } from '@/lib/domain/article/article';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import type { OpenedProps } from './ArticleView';

const NONE: ListedCopies = { copies: [], possible: [] };

/** Where else an article was read and what may be the same; joining and separating is the reader's to say. */
export function CopiesPart({ opened: { copies }, state, locale: { words } }: OpenedProps) {
  const [listed, setListed] = useState(NONE);
  const article = metadataOf(copies.article);
  const show = async (answer: Promise<Result<ListedCopies>>) => {
    const result = await answer;
    if (result.ok) setListed(result.value);
    else state.problem.value = result.problem;
  };
  useEffect(() => void show(ask('listCopies', { article })), [article.address]);
  if (listed.copies.length + listed.possible.length === 0) return null;
  return (
    <section id="copies">
      <h2>{words('libraryOtherCopies')}</h2>
      <CopiesList
        {...listed}
        onSeparate={(id) => void show(ask('separateArticle', { article, from: id }))}
        onJoin={(id) => void show(ask('joinArticles', { article, to: id }))}
      />
    </section>
  );
}
