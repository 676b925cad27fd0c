import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { ArticleGroup } from '@/lib/domain/library/article-group';
import { markHits } from '@/lib/search/mark-hits';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { ChoiceBox } from './ChoiceBox';
import type { Choice } from './ChoiceBox';
import { MarkedText } from './MarkedText';

interface ArticleRowProps {
  readonly group: ArticleGroup;
  /** The address of the article's own view. */
  readonly link: string;
  /** What is looked for, folded. */
  readonly query: readonly string[];
  readonly choice: Choice;
  readonly onChoose: () => void;
}

/** Stands at the end of a line rather than at the start of the next. */
const DOT = '\u00a0· ';

/** An article in a list: what it is, where it stood, and what the reader made of it. */
export function ArticleRow({ group, link, query, choice, onChoose }: ArticleRowProps) {
  const { words } = useLocale();
  const { article } = group;
  const title = article.title === '' ? words('popupUntitled') : article.title;
  const people = [article.authors.join('、'), article.affiliation ?? ''].filter((part) => part !== '').join(' · ');
  const place = [article.paper, article.date].filter((part) => part !== null).join(DOT);
  return (
    <article class="article-row">
      <ChoiceBox choice={choice} label={words('libraryChoose', title)} onChoose={onChoose} />
      <a href={link} class="title" lang="zh-CN" data-row="">
        <MarkedText pieces={markHits(title, query)} />
      </a>
      <p class="origin" lang="zh-CN">
        {people !== '' && (
          <>
            <MarkedText pieces={markHits(people, query)} />
            {DOT}
          </>
        )}
        {place}
        {article.page !== null && (
          <>
            {DOT}
            {words('libraryPageNumber', article.page)}
          </>
        )}
      </p>
      <Counts group={group} />
    </article>
  );
}

function Counts({ group }: { readonly group: ArticleGroup }) {
  const { words } = useLocale();
  const { annotations, copies, tags } = group;
  const notes = annotations.filter(({ note }) => note !== '').length;
  return (
    <p class="counts">
      {COLOURS.map((colour) => {
        const count = annotations.filter((annotation) => annotation.colour === colour).length;
        if (count === 0) return null;
        return (
          <span key={colour} class={`swatch ${colour}`} title={words(wordKey('colour', colour))}>
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
