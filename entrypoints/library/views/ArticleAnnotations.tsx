import { useEffect, useMemo } from 'preact/hooks';
import { AnnotationItem } from '@/components/AnnotationItem';
import { ArticleNoteField } from '@/components/ArticleNoteField';
import { OrphanList } from '@/components/library/OrphanList';
import { TagField } from '@/components/TagField';
import { isArticleNote, isHighlight } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { copyHighlights } from '../../shared/copy-highlights';
import { createArticleEdits } from '../article-edits';
import type { Words } from '../open-at';
import type { OpenedProps } from './ArticleView';

interface ArticleAnnotationsProps extends OpenedProps {
  /** Opens the page, at the words wanted. */
  readonly onShow: (words: Words | null) => void;
}

/** The reader's note on an article and the highlights in reading order, edited in place. */
export function ArticleAnnotations(props: ArticleAnnotationsProps) {
  const { state, locale, opened, onShow } = props;
  const { words } = locale;
  const { article } = opened.copies;
  const edits = useMemo(() => createArticleEdits(state, article), [article.id]);
  useEffect(() => {
    const leave = () => edits.notes.flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [edits]);
  const highlights = inReadingOrder(opened.annotations.filter(isHighlight), {});
  const note = opened.annotations.find(isArticleNote) ?? null;
  const tags = note?.tags ?? [];
  const known = state.tags.value;
  return (
    <>
      <section>
        <h2>{words('popupArticleNote')}</h2>
        <ArticleNoteField {...edits.notes.fieldOf(edits.whole, note?.note ?? '')} />
        <TagField id="article" tags={tags} known={known} onTags={(typed) => void edits.tag(edits.whole, typed, tags)} />
      </section>
      <OrphanList highlights={highlights.filter(({ id }) => state.orphans.value.has(id))} />
      <section>
        <h2>
          {words('popupHighlights')} <small>{highlights.length}</small>
        </h2>
        {highlights.length === 0 && <p class="aside">{words('popupHighlightsNone')}</p>}
        <ol class="annotations">
          {highlights.map((highlight) => {
            const target = { type: 'annotation', id: highlight.id } as const;
            const field = edits.notes.fieldOf(target, highlight.note);
            return (
              <AnnotationItem
                key={highlight.id}
                highlight={{ ...highlight, note: field.note }}
                // The page is not at hand: what was not found again is listed above.
                located={null}
                text=""
                saveState={field.saveState}
                saver={field.saver}
                knownTags={known}
                onShow={() => onShow({ type: 'highlight', id: highlight.id })}
                onTags={(typed) => void edits.tag(target, typed, highlight.tags)}
                onColour={(colour) => void edits.recolour(highlight.id, colour)}
                onDelete={() => void props.actions.remove([{ id: highlight.id }])}
                onCopy={(form) => copyHighlights(form, [highlight], article)}
                onReattach={() => onShow(null)}
              />
            );
          })}
        </ol>
      </section>
    </>
  );
}
