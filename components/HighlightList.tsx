import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { LocatedById } from '@/lib/domain/annotation/located';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { Span } from '@/lib/domain/text/span';
import { CopyMenu } from './CopyMenu';
import { MarkdownText } from './MarkdownText';
import { LocatedNote } from './LocatedNote';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface HighlightListProps {
  /** In reading order, those without a certain place last. */
  readonly highlights: readonly Highlight[];
  /** What became of each; one that is missing was not looked for. */
  readonly located: LocatedById;
  /** The article's text as it is now. */
  readonly text: string;
  readonly onShow: (id: string) => void;
  readonly onDelete: (id: string) => void;
  /** False where the browser did not allow it. */
  readonly onCopy: (highlight: Highlight, form: CopyForm) => boolean;
  /** Puts a highlight on other words: a place offered, or (null) what is selected in the page. */
  readonly onReattach: (id: string, span: Span | null) => void;
}

/** The highlights of an article with their notes; a click goes to the words, and those that are not certain ask. */
export function HighlightList(props: HighlightListProps) {
  const { highlights, located, text, onShow, onDelete, onCopy, onReattach } = props;
  const { words } = useLocale();
  if (highlights.length === 0) return <p class="aside">{words('popupHighlightsNone')}</p>;
  return (
    <ol class="highlights">
      {highlights.map((highlight) => {
        const { id, colour, note, selectors } = highlight;
        const one = located[id] ?? null;
        return (
          <li key={id} class={colour}>
            <button
              type="button"
              class="quote"
              lang="zh-CN"
              title={words('popupGoTo')}
              disabled={one !== null && 'candidates' in one}
              onClick={() => onShow(id)}
            >
              {selectors.quote.exact}
            </button>
            {note !== '' && (
              <div class="note" tabIndex={isLong(note) ? 0 : undefined}>
                <MarkdownText markdown={note} />
              </div>
            )}
            {one !== null && <LocatedNote located={one} text={text} onReattach={(span) => onReattach(id, span)} />}
            <p class="row">
              <span class={`swatch ${colour}`}>{words(wordKey('colour', colour))}</span>
              <button type="button" onClick={() => onDelete(id)}>
                {words('editorDelete')}
              </button>
              <CopyMenu onCopy={(form) => onCopy(highlight, form)} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Longer notes scroll within their place, so that the next is in sight: the keyboard must reach them. */
function isLong(note: string): boolean {
  return note.length > 120 || note.split('\n').length > 4;
}
