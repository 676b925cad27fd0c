import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { Located, LocatedById } from '@/lib/domain/annotation/located';
import type { Span } from '@/lib/domain/text/span';
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
  /** Puts a highlight on other words: a place offered, or (null) what is selected in the page. */
  readonly onReattach: (id: string, span: Span | null) => void;
}

/** The highlights of an article with their notes; a click goes to the words, and those that are not certain ask. */
export function HighlightList(props: HighlightListProps) {
  const { highlights, located, onShow, onDelete } = props;
  const { words } = useLocale();
  if (highlights.length === 0) return <p class="aside">{words('popupHighlightsNone')}</p>;
  return (
    <ol class="highlights">
      {highlights.map(({ id, colour, note, selectors }) => {
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
            {note !== '' && <p class="note">{note}</p>}
            {one !== null && <Outcome {...props} id={id} located={one} />}
            <p class="row">
              <span class={`swatch ${colour}`}>{words(wordKey('colour', colour))}</span>
              <button type="button" onClick={() => onDelete(id)}>
                {words('editorDelete')}
              </button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

interface OutcomeProps extends Pick<HighlightListProps, 'text' | 'onReattach'> {
  readonly id: string;
  readonly located: Located;
}

/** Says what became of a highlight whose words are not simply where they were, and what can be done. */
function Outcome({ id, located, text, onReattach }: OutcomeProps) {
  const { words } = useLocale();
  if (located.outcome === 'found') return null;
  if (located.outcome === 'changed') {
    if (!located.isReworded) return <p class="aside">{words('popupMoved')}</p>;
    return (
      <p class="aside">
        {words('popupReworded')} <q lang="zh-CN">{text.slice(located.span.start, located.span.end)}</q>
      </p>
    );
  }
  return (
    <>
      <p class="aside">{words(located.outcome === 'ambiguous' ? 'popupAmbiguous' : 'popupOrphan')}</p>
      <ul class="candidates" lang="zh-CN">
        {located.candidates.map((span) => (
          <li key={span.start}>
            <button type="button" onClick={() => onReattach(id, span)}>
              …{text.slice(Math.max(0, span.start - AROUND), span.start)}
              <mark>{text.slice(span.start, span.end)}</mark>
              {text.slice(span.end, span.end + AROUND)}…
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onReattach(id, null)}>
        {words('popupReattach')}
      </button>
    </>
  );
}

/** Characters shown before and after a place offered. */
const AROUND = 8;
