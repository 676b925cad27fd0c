import type { LatestSaver, SaveState } from '@/lib/messages/save-latest';
import { useLocale } from './locale';
import { NoteField } from './NoteField';
import { SaveStatus } from './SaveStatus';

export interface ArticleNoteFieldProps {
  readonly note: string;
  readonly saveState: SaveState | null;
  readonly saver: LatestSaver;
}

/** The note on the article as a whole, saved at every change. */
export function ArticleNoteField({ note, saveState, saver }: ArticleNoteFieldProps) {
  const { words } = useLocale();
  return (
    <>
      <NoteField
        id="article-note"
        rows={3}
        label={words('popupArticleNote')}
        placeholder={words('popupArticleNotePlaceholder')}
        note={note}
        saver={saver}
      />
      <SaveStatus state={saveState} saver={saver} />
    </>
  );
}
