import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour, Highlight } from '@/lib/domain/annotation/annotation';
import type { SaveState } from '@/lib/messages/save-latest';
import { useLocale } from './locale';
import { SaveStatus } from './SaveStatus';
import { wordKey } from './word-key';

export interface HighlightEditorProps {
  readonly highlight: Highlight;
  /** Which of the highlights that lie over one another here it is, from 1, and of how many. */
  readonly place: { readonly index: number; readonly count: number };
  readonly saveState: SaveState | null;
  readonly onColour: (colour: Colour) => void;
  readonly onNote: (note: string) => void;
  readonly onRetry: () => void;
  readonly onDelete: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** Edits one highlight in place: its note (saved as typed), its colour, its removal. */
export function HighlightEditor(props: HighlightEditorProps) {
  const { highlight, place, saveState, onColour, onNote, onRetry, onDelete, onOther, onClose } = props;
  const { words } = useLocale();
  return (
    <section class="editor" role="dialog" aria-label={words('editorLabel')}>
      <blockquote lang="zh-CN">{highlight.selectors.quote.exact}</blockquote>
      {place.count > 1 && (
        <p class="aside">
          {words('editorOverlap', String(place.index), String(place.count))}{' '}
          <button type="button" onClick={onOther}>
            {words('editorOther')}
          </button>
        </p>
      )}
      <textarea
        key={highlight.id}
        rows={4}
        aria-label={words('editorLabel')}
        placeholder={words('editorPlaceholder')}
        defaultValue={highlight.note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
      <div class="row">
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class={`swatch ${colour}`}
            aria-pressed={highlight.colour === colour}
            title={words(wordKey('colour', colour))}
            onClick={() => onColour(colour)}
          >
            {words(wordKey('colour', colour))}
          </button>
        ))}
      </div>
      <footer>
        <SaveStatus state={saveState} onRetry={onRetry} />
        <span class="actions">
          <button type="button" onClick={onDelete}>
            {words('editorDelete')}
          </button>
          <button type="button" onClick={onClose} aria-label={words('cardClose')}>
            ×
          </button>
        </span>
      </footer>
    </section>
  );
}
