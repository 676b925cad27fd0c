import { AnnotationItem } from '@/components/AnnotationItem';
import { ArticleNoteField } from '@/components/ArticleNoteField';
import { useLocale } from '@/components/locale';
import { TagField } from '@/components/TagField';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { spansOf } from '@/lib/domain/annotation/located';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import type { PageStatus } from '@/lib/messages/protocol';
import { copyHighlights } from '../shared/copy-highlights';
import { CopiesSection } from '../shared/front-article/CopiesSection';
import { DeletedLine } from '../shared/front-article/DeletedLine';
import type { FrontArticle } from '../shared/front-article/front-article';

interface NotesTabProps {
  readonly front: FrontArticle;
  readonly knownTags: readonly string[];
  readonly status: PageStatus & { readonly type: 'article' };
}

/** The reader's note on the article, and the highlights in reading order, all edited in place. */
export function NotesTab({ front, knownTags, status }: NotesTabProps) {
  const { words } = useLocale();
  const { located, text } = status;
  const highlights = inReadingOrder(front.stored.annotations.value.filter(isHighlight), spansOf(located));
  return (
    <>
      <section>
        <h2>{words('popupArticleNote')}</h2>
        <ArticleNoteField key={status.article.address} {...front.stored.noteField(status.article)} />
        <h2>{words('panelArticleTags')}</h2>
        <TagField
          id="article"
          tags={front.stored.articleTags()}
          known={knownTags}
          onTags={(tags) => void front.edits.tagArticle(tags)}
        />
      </section>
      <CopiesSection front={front} />
      <section>
        <h2>
          {words('popupHighlights')} <small>{highlights.length}</small>
        </h2>
        {highlights.length === 0 && <p class="aside">{words('popupHighlightsNone')}</p>}
        <DeletedLine front={front} />
        <ol class="annotations">
          {highlights.map((highlight) => {
            const field = front.stored.notes.fieldOf({ type: 'annotation', id: highlight.id }, highlight.note);
            return (
              <AnnotationItem
                key={highlight.id}
                highlight={{ ...highlight, note: field.note }}
                // With the reader off nothing was looked for, so nothing is missing.
                located={status.isReading ? (located[highlight.id] ?? null) : null}
                text={text}
                saveState={field.saveState}
                saver={field.saver}
                knownTags={knownTags}
                onShow={() => void front.page.showHighlight(highlight.id)}
                onTags={(tags) => void front.edits.tag(highlight, tags)}
                onColour={(colour) => void front.edits.recolour(highlight.id, colour)}
                onDelete={() => void front.edits.remove(highlight.id)}
                onCopy={(form) => copyHighlights(form, [highlight], status.article)}
                onReattach={(span) => void front.edits.reattach(highlight.id, span)}
              />
            );
          })}
        </ol>
      </section>
    </>
  );
}
