import { TERM_FIELDS, TERM_KINDS, TERM_LEVELS } from '@/lib/domain/glossary/term';
import type { TermField, TermKind, TermLevel } from '@/lib/domain/glossary/term';
import { useLocale } from '../locale';
import type { WordKey } from '../locale';
import { wordKey } from '../word-key';
import { OWNERSHIPS } from './ownership';
import type { Ownership } from './ownership';

/** What narrows the list of terms; null lets all through. */
export interface GlossaryFilter {
  readonly query: string;
  readonly field: TermField | null;
  readonly kind: TermKind | null;
  readonly level: TermLevel | null;
  readonly ownership: Ownership;
}

interface GlossaryFiltersProps {
  readonly filter: GlossaryFilter;
  readonly onChange: (filter: GlossaryFilter) => void;
}

/** Search and filters over the list of terms. */
export function GlossaryFilters({ filter, onChange }: GlossaryFiltersProps) {
  const { words } = useLocale();
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        id="search"
        value={filter.query}
        aria-label={words('glossarySearch')}
        placeholder={words('glossarySearchPlaceholder')}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <Choice
        label={words('glossaryField')}
        options={TERM_FIELDS}
        value={filter.field}
        nameOf={(field) => wordKey('field', field)}
        onChange={(field) => onChange({ ...filter, field })}
      />
      <Choice
        label={words('glossaryKind')}
        options={TERM_KINDS}
        value={filter.kind}
        nameOf={(kind) => wordKey('kind', kind)}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        label={words('glossaryLevel')}
        options={TERM_LEVELS}
        value={filter.level}
        nameOf={(level) => wordKey('level', level)}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <select
        aria-label={words('glossaryOwnership')}
        value={filter.ownership}
        onChange={(event) => {
          const ownership = OWNERSHIPS.find((one) => one === event.currentTarget.value) ?? 'all';
          onChange({ ...filter, ownership });
        }}
      >
        {OWNERSHIPS.map((ownership) => (
          <option key={ownership} value={ownership}>
            {words(wordKey('ownership', ownership))}
          </option>
        ))}
      </select>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T | null;
  readonly nameOf: (option: T) => WordKey;
  readonly onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, options, value, nameOf, onChange }: ChoiceProps<T>) {
  const { words } = useLocale();
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? null)}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words(nameOf(option))}
        </option>
      ))}
    </select>
  );
}
