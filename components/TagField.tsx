import { tagsFrom } from '@/lib/domain/annotation/tags-from';
import { useLocale } from './locale';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** All tags the reader has used, offered while typing the only one. */
  readonly known: readonly string[];
  /** Tells several lists of one page apart. */
  readonly id: string;
  readonly onTags: (tags: readonly string[]) => void;
}

/** The tags of an annotation, in one line divided by commas; stored when the field is left or Enter is pressed. */
export function TagField({ tags, known, id, onTags }: TagFieldProps) {
  const { words } = useLocale();
  const typed = tags.join('，');
  return (
    <>
      <input
        class="tags"
        type="text"
        key={typed}
        defaultValue={typed}
        list={`tags-${id}`}
        aria-label={words('tagLabel')}
        placeholder={words('tagPlaceholder')}
        onChange={(event) => onTags(tagsFrom(event.currentTarget.value))}
      />
      <datalist id={`tags-${id}`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
