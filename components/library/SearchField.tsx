import { GROUPINGS } from '@/lib/domain/library/sections';
import type { Grouping } from '@/lib/domain/library/sections';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

interface SearchFieldProps {
  readonly query: string;
  readonly grouping: Grouping;
  readonly onQuery: (query: string) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** What is looked for in the library, and by what it is grouped. */
export function SearchField({ query, grouping, onQuery, onGrouping }: SearchFieldProps) {
  const { words } = useLocale();
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        id="search"
        value={query}
        aria-label={words('librarySearch')}
        aria-keyshortcuts="/"
        placeholder={words('librarySearchHint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <select
        name="grouping"
        aria-label={words('libraryGroupBy')}
        value={grouping}
        onChange={(event) => onGrouping(GROUPINGS.find((one) => one === event.currentTarget.value) ?? 'none')}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {words(wordKey('libraryBy', one))}
          </option>
        ))}
      </select>
    </form>
  );
}
