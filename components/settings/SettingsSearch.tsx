import { useLocale } from '../locale';

interface SettingsSearchProps {
  readonly query: string;
  /** How many settings are listed. */
  readonly found: number;
  readonly onQuery: (query: string) => void;
}

/** What is looked for among the settings. */
export function SettingsSearch({ query, found, onQuery }: SettingsSearchProps) {
  const { words } = useLocale();
  return (
    <search class="search">
      <input
        type="search"
        id="search"
        value={query}
        aria-label={words('settingsSearch')}
        placeholder={words('settingsSearchHint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class={query !== '' && found === 0 ? 'empty' : 'unseen'} role="status">
        {query === '' ? '' : found === 0 ? words('settingsNothing', query) : words('settingsFound', String(found))}
      </p>
    </search>
  );
}
