import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour } from '@/lib/domain/annotation/annotation';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface SelectionToolbarProps {
  readonly onColour: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  readonly onRecommendation: () => void;
}

/** What a selection offers: the reader's colours, a note, a copy with its citation. */
export function SelectionToolbar({ onColour, onNote, onCopy, onRecommendation }: SelectionToolbarProps) {
  const { words } = useLocale();
  return (
    <div class="toolbar" role="toolbar" aria-label={words('toolbarLabel')}>
      {COLOURS.map((colour, index) => {
        const name = words(wordKey('colour', colour));
        const label = words('toolbarColour', name, String(index + 1));
        return (
          <button
            key={colour}
            type="button"
            class={`swatch ${colour}`}
            title={label}
            aria-label={label}
            onClick={() => onColour(colour)}
          >
            {name}
          </button>
        );
      })}
      <button type="button" title={words('toolbarNote')} aria-label={words('toolbarNote')} onClick={onNote}>
        {words('toolbarNoteShort')}
      </button>
      <button type="button" title={words('toolbarCopy')} aria-label={words('toolbarCopy')} onClick={onCopy}>
        {words('toolbarCopyShort')}
      </button>
      <button
        type="button"
        title={words('toolbarRecommendation')}
        aria-label={words('toolbarRecommendation')}
        onClick={onRecommendation}
      >
        {words('toolbarRecommendationShort')}
      </button>
    </div>
  );
}
