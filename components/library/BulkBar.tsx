import { useRef, useState } from 'preact/hooks';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour } from '@/lib/domain/annotation/annotation';
import { tagsFrom } from '@/lib/domain/annotation/tags-from';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { NARROW } from './narrow';

interface BulkBarProps {
  /** How many annotations are chosen. */
  readonly count: number;
  /** The tags that any of them has. */
  readonly tags: readonly string[];
  /** All tags of the library, offered while typing. */
  readonly known: readonly string[];
  readonly onTag: (tags: readonly string[]) => void;
  readonly onUntag: (tag: string) => void;
  readonly onColour: (colour: Colour) => void;
  readonly onDelete: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** What can be done with all annotations that are chosen. */
export function BulkBar(props: BulkBarProps) {
  const { count, tags, known, onTag, onUntag, onColour, onDelete, onExport, onClear } = props;
  const { words } = useLocale();
  const [isWide] = useState(() => innerWidth > NARROW);
  const field = useRef<HTMLInputElement>(null);
  const tag = () => {
    const typed = tagsFrom(field.current?.value ?? '');
    if (field.current === null || typed.length === 0) return;
    field.current.value = '';
    onTag(typed);
  };
  return (
    <section class="bulk" aria-label={words('libraryBulk')}>
      <strong role="status">{words('libraryChosen', String(count))}</strong>
      <button type="button" name="delete" onClick={onDelete}>
        {words('editorDelete')}
      </button>
      <button type="button" name="export" onClick={onExport}>
        {words('popupExport')}
      </button>
      <button type="button" name="clear" onClick={onClear}>
        {words('libraryClear')}
      </button>
      {/* A narrow window has room for the list only while these are folded. */}
      <details open={isWide}>
        <summary>{words('libraryChange')}</summary>
        <div class="row">
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              tag();
            }}
          >
            <input
              ref={field}
              name="tag"
              list="library-tags"
              aria-label={words('tagLabel')}
              placeholder={words('tagPlaceholder')}
            />
            <datalist id="library-tags">
              {known.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
            <button type="submit">{words('libraryAddTag')}</button>
          </form>
          {tags.length > 0 && (
            <select
              name="untag"
              aria-label={words('libraryRemoveTag')}
              value=""
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                event.currentTarget.value = '';
                if (chosen !== '') onUntag(chosen);
              }}
            >
              <option value="">{words('libraryRemoveTag')}</option>
              {tags.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
          <span class="row" role="group" aria-label={words('colourLabel')}>
            {COLOURS.map((colour) => (
              <button key={colour} type="button" class={`swatch ${colour}`} onClick={() => onColour(colour)}>
                {words(wordKey('colour', colour))}
              </button>
            ))}
          </span>
        </div>
      </details>
    </section>
  );
}
