import { useLocale } from '@/components/locale';
import type { FrontArticle } from './front-article';

/** Says that an annotation was deleted, with the way to bring it back. */
export function DeletedLine({ front }: { readonly front: FrontArticle }) {
  const { words } = useLocale();
  const deleted = front.edits.deleted.value;
  if (deleted === null) return null;
  return (
    <p class="row" role="status">
      {words('editorDeleted')}
      <button type="button" onClick={() => void front.edits.restore(deleted)}>
        {words('editorUndo')}
      </button>
    </p>
  );
}
