import type { Located } from '@/lib/domain/annotation/located';
import type { Span } from '@/lib/domain/text/span';
import { useLocale } from './locale';

export interface LocatedNoteProps {
  readonly located: Located;
  /** The article's text as it is now. */
  readonly text: string;
  /** Puts the highlight on other words: a place offered, or (null) what is selected in the page. */
  readonly onReattach: (span: Span | null) => void;
}

/** Says what became of a highlight whose words are not simply where they were, and what can be done. */
export function LocatedNote({ located, text, onReattach }: LocatedNoteProps) {
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
            <button type="button" onClick={() => onReattach(span)}>
              …{text.slice(Math.max(0, span.start - AROUND), span.start)}
              <mark>{text.slice(span.start, span.end)}</mark>
              {text.slice(span.end, span.end + AROUND)}…
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onReattach(null)}>
        {words('popupReattach')}
      </button>
    </>
  );
}

/** Characters shown before and after a place offered. */
const AROUND = 8;
