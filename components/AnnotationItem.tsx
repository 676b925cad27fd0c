import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour, Highlight } from '@/lib/domain/annotation/annotation';
import type { Located } from '@/lib/domain/annotation/located';
import type { Span } from '@/lib/domain/text/span';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { LatestSaver, SaveState } from '@/lib/messages/save-latest';
import { CopyMenu } from './CopyMenu';
import { LocatedNote } from './LocatedNote';
import { useLocale } from './locale';
import { NoteField } from './NoteField';
import { SaveStatus } from './SaveStatus';
import { TagField } from './TagField';
import { wordKey } from './word-key';

export interface AnnotationItemProps {
  readonly highlight: Highlight;
  /** What became of it in the text as it is now; null where that was not looked for. */
  readonly located: Located | null;
  readonly text: string;
  readonly saveState: SaveState | null;
  readonly knownTags: readonly string[];
  readonly onShow: () => void;
  readonly saver: LatestSaver;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onColour: (colour: Colour) => void;
  readonly onDelete: () => void;
  /** False where the browser did not allow it. */
  readonly onCopy: (form: CopyForm) => boolean;
  readonly onReattach: (span: Span | null) => void;
}

/** A highlight to be worked on beside the page: its words lead there, note, tags and colour are edited in place. */
export function AnnotationItem(props: AnnotationItemProps) {
  const { highlight, located, text, saveState, knownTags } = props;
  const { id, colour, note, tags, selectors } = highlight;
  const { words } = useLocale();
  const isLost = located !== null && 'candidates' in located;
  return (
    <li class={`annotation ${colour}`}>
      <button
        type="button"
        class="quote"
        lang="zh-CN"
        title={words('popupGoTo')}
        disabled={isLost}
        onClick={props.onShow}
      >
        {selectors.quote.exact}
      </button>
      {located !== null && <LocatedNote located={located} text={text} onReattach={props.onReattach} />}
      <NoteField
        key={id}
        rows={note === '' ? 1 : 3}
        label={words('editorLabel')}
        placeholder={words('editorPlaceholder')}
        note={note}
        saver={props.saver}
      />
      <TagField id={id} tags={tags} known={knownTags} onTags={props.onTags} />
      <p class="row">
        <span role="group" aria-label={words('colourLabel')} class="row">
          {COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              class={`swatch ${one}`}
              aria-pressed={colour === one}
              onClick={() => props.onColour(one)}
            >
              {words(wordKey('colour', one))}
            </button>
          ))}
        </span>
        <button type="button" onClick={props.onDelete}>
          {words('editorDelete')}
        </button>
        <CopyMenu onCopy={props.onCopy} />
        <SaveStatus state={saveState} saver={props.saver} />
      </p>
    </li>
  );
}
