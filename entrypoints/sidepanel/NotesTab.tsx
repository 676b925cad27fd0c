import { AnnotationItem } from '@/components/AnnotationItem';
import { ArticleNoteField } from '@/components/ArticleNoteField';
import type { Locale } from '@/components/locale';
import { TagField } from '@/components/TagField';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { spansOf } from '@/lib/domain/annotation/located';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import type { PageStatus } from '@/lib/messages/protocol';
import { CopiesSection } from '../popup/CopiesSection';
import type { Popup } from '../popup/popup-state';
import { copyHighlights } from '../shared/copy-highlights';

interface NotesTabProps {
  readonly popup: Popup;
  readonly knownTags: readonly string[];
  readonly locale: Locale;
  readonly status: PageStatus & { readonly type: 'article' };
}

/** The reader's note on the article, and the highlights in reading order, all edited in place. */
export function NotesTab({ popup, knownTags, locale, status }: NotesTabProps) {
  const { words } = locale;
  const { located, text } = status;
  const highlights = inReadingOrder(popup.annotations.value.filter(isHighlight), spansOf(located));
  const deleted = popup.deleted.value;
  return (
    <>
      <section>
        <h2>{words('popupArticleNote')}</h2>
        <ArticleNoteField key={status.article.address} {...popup.articleNote(status.article)} />
        <h2>{words('panelArticleTags')}</h2>
        <TagField
          id="article"
          tags={popup.articleTags()}
          known={knownTags}
          onTags={(tags) => void popup.tagArticle(tags)}
        />
      </section>
      <CopiesSection popup={popup} locale={locale} />
      <section>
        <h2>
          {words('popupHighlights')} <small>{highlights.length}</small>
        </h2>
        {highlights.length === 0 && <p class="aside">{words('popupHighlightsNone')}</p>}
        {deleted !== null && (
          <p class="row" role="status">
            {words('editorDeleted')}
            <button type="button" onClick={() => void popup.restore(deleted)}>
              {words('editorUndo')}
            </button>
          </p>
        )}
        <ol class="annotations">
          {highlights.map((highlight) => {
            const field = popup.notes.fieldOf({ type: 'annotation', id: highlight.id }, highlight.note);
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
                onShow={() => void popup.showHighlight(highlight.id)}
                onTags={(tags) => void popup.tag(highlight, tags)}
                onColour={(colour) => void popup.recolour(highlight.id, colour)}
                onDelete={() => void popup.remove(highlight.id)}
                onCopy={(form) => copyHighlights(form, [highlight], status.article)}
                onReattach={(span) => void popup.reattach(highlight.id, span)}
              />
            );
          })}
        </ol>
      </section>
    </>
  );
}
