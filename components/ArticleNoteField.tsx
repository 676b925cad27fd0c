import type { SaveState } from '@/lib/messages/save-latest';
import { useLocale } from './locale';
import { SaveStatus } from './SaveStatus';

export interface ArticleNoteFieldProps {
  readonly note: string;
  readonly saveState: SaveState | null;
  readonly onNote: (note: string) => void;
  readonly onRetry: () => void;
}

/** The note on the article as a whole, saved at every change. */
export function ArticleNoteField({ note, saveState, onNote, onRetry }: ArticleNoteFieldProps) {
  const { words } = useLocale();
  return (
    <>
      <textarea
        id="article-note"
        rows={3}
        aria-label={words('popupArticleNote')}
        placeholder={words('popupArticleNotePlaceholder')}
        defaultValue={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
      <SaveStatus state={saveState} onRetry={onRetry} />
    </>
  );
}
