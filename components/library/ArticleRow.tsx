import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { ArticleGroup } from '@/lib/domain/library/article-group';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

interface ArticleRowProps {
  readonly group: ArticleGroup;
  /** The address of the article's own view. */
  readonly link: string;
}

/** An article in a list: what it is, where it stood, and what the reader made of it. */
export function ArticleRow({ group, link }: ArticleRowProps) {
  const { words } = useLocale();
  const { article } = group;
  const origin = [article.authors.join('、'), article.affiliation, article.paper, article.date].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <article class="article-row">
      <a href={link} class="title" lang="zh-CN">
        {article.title === '' ? words('popupUntitled') : article.title}
      </a>
      <p class="origin" lang="zh-CN">
        {origin.join(' · ')}
        {article.page !== null && <> · {words('libraryPageNumber', article.page)}</>}
      </p>
      <Counts group={group} />
    </article>
  );
}

function Counts({ group }: { group: ArticleGroup }) {
  const { words } = useLocale();
  const { annotations, copies } = group;
  const notes = annotations.filter(({ note }) => note !== '').length;
  const tags = [...new Set(annotations.flatMap((annotation) => annotation.tags))];
  return (
    <p class="counts">
      {COLOURS.map((colour) => {
        const count = annotations.filter((annotation) => annotation.colour === colour).length;
        if (count === 0) return null;
        const name = `${words(wordKey('colour', colour))} ${String(count)}`;
        return (
          <span key={colour} class={`swatch ${colour}`} title={name}>
            <span class="unseen">{words(wordKey('colour', colour))} </span>
            {count}
          </span>
        );
      })}
      {notes > 0 && <span>{words('libraryNotes', String(notes))}</span>}
      {copies.length > 0 && <span>{words('libraryCopies', String(copies.length + 1))}</span>}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}
