import type { Highlight } from '@/lib/domain/annotation/annotation';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface HighlightListProps {
  /** In reading order, orphans last. */
  readonly highlights: readonly Highlight[];
  readonly orphans: ReadonlySet<string>;
  readonly onShow: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** The highlights of an article with their notes; a click goes to the words. */
export function HighlightList({ highlights, orphans, onShow, onDelete }: HighlightListProps) {
  const { words } = useLocale();
  if (highlights.length === 0) return <p class="aside">{words('popupHighlightsNone')}</p>;
  return (
    <ol class="highlights">
      {highlights.map(({ id, colour, note, selectors }) => (
        <li key={id} class={colour}>
          <button
            type="button"
            class="quote"
            lang="zh-CN"
            title={words('popupGoTo')}
            disabled={orphans.has(id)}
            onClick={() => onShow(id)}
          >
            {selectors.quote.exact}
          </button>
          {note !== '' && <p class="note">{note}</p>}
          {orphans.has(id) && <p class="aside">{words('popupOrphan')}</p>}
          <p class="row">
            <span class={`swatch ${colour}`}>{words(wordKey('colour', colour))}</span>
            <button type="button" onClick={() => onDelete(id)}>
              {words('editorDelete')}
            </button>
          </p>
        </li>
      ))}
    </ol>
  );
}
