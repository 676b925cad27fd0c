import { batch, signal } from '@preact/signals';
import { isArticleNote } from '@/lib/domain/annotation/annotation';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import { metadataOf } from '@/lib/domain/article/article';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import { ask } from '@/lib/messages/ask';
import type { Problem } from '@/lib/messages/problem';
import { createNoteEdits } from '../note-edits';

export type StoredArticle = ReturnType<typeof createStoredArticle>;

/** What the background has stored about the article in front: nothing is kept here but what it said last. */
export function createStoredArticle() {
  const annotations = signal<readonly Annotation[]>([]);
  const switches = signal<SiteSwitches>(DEFAULT_SWITCHES);
  /** Where else the article was read; where that cannot be told the article is shown all the same. */
  const copies = signal<ListedCopies>({ copies: [], possible: [] });
  const problem = signal<Problem | null>(null);

  const put = (stored: Annotation) => {
    const isNew = !annotations.value.some(({ id }) => id === stored.id);
    const others = annotations.value.map((one) => (one.id === stored.id ? stored : one));
    annotations.value = isNew ? [...others, stored] : others;
  };
  const notes = createNoteEdits(put);
  const articleNote = () => annotations.value.find(isArticleNote);

  return {
    annotations,
    switches,
    copies,
    problem,
    notes,
    async load(article: ArticleMetadata): Promise<void> {
      const [stored, listed] = await Promise.all([
        ask('openArticle', { address: article.address, text: null }),
        ask('listCopies', { article: metadataOf(article) }),
      ]);
      batch(() => {
        if (listed.ok) copies.value = listed.value;
        problem.value = stored.ok ? null : stored.problem;
        if (!stored.ok) return;
        annotations.value = stored.value.annotations;
        switches.value = stored.value.switches;
      });
    },
    /** What the field of the note on the article shows. */
    noteField: (article: ArticleMetadata) => notes.fieldOf({ type: 'article', article }, articleNote()?.note ?? ''),
    articleTags: () => articleNote()?.tags ?? [],
  };
}
