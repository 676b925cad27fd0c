import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour, Highlight } from '@/lib/domain/annotation/annotation';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { LatestSaver, SaveState } from '@/lib/messages/save-latest';
import { CopyButtons } from './CopyButtons';
import { useLocale } from './locale';
import { NoteField } from './NoteField';
import { SaveStatus } from './SaveStatus';
import { wordKey } from './word-key';

export interface HighlightEditorProps {
  readonly highlight: Highlight;
  /** Which of the highlights that lie over one another here it is, from 1, and of how many. */
  readonly place: { readonly index: number; readonly count: number };
  readonly saveState: SaveState | null;
  readonly onColour: (colour: Colour) => void;
  readonly saver: LatestSaver;
  readonly onCopy: (form: CopyForm) => void;
  readonly onDelete: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** Edits one highlight in place: its note (saved as typed), its colour, its removal. */
export function HighlightEditor(props: HighlightEditorProps) {
  const { highlight, place, saveState, saver, onColour, onCopy, onDelete, onOther, onClose } = props;
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
      <NoteField
        key={highlight.id}
        rows={4}
        label={words('editorLabel')}
        placeholder={words('editorPlaceholder')}
        note={highlight.note}
        saver={saver}
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
      <CopyButtons onCopy={onCopy} />
      <footer>
        <SaveStatus state={saveState} saver={saver} />
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
