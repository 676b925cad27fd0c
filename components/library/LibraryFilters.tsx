import { useState } from 'preact/hooks';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour } from '@/lib/domain/annotation/annotation';
import { ANNOTATION_KINDS } from '@/lib/domain/library/library-filter';
import type { LibraryFilter } from '@/lib/domain/library/library-filter';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { NARROW } from './narrow';

interface LibraryFiltersProps {
  readonly filter: LibraryFilter;
  readonly tags: readonly string[];
  readonly papers: readonly string[];
  readonly onChange: (filter: LibraryFilter) => void;
}

/** Filters of the library, which combine. */
export function LibraryFilters({ filter, tags, papers, onChange }: LibraryFiltersProps) {
  const { words } = useLocale();
  const [isWide] = useState(() => innerWidth > NARROW);
  const day = (name: 'from' | 'to') => (
    <label>
      {words(name === 'from' ? 'libraryFrom' : 'libraryTo')}{' '}
      <input
        type="date"
        name={name}
        value={filter[name] ?? ''}
        onInput={(event) => onChange({ ...filter, [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    // A narrow window has room for the list only while the filters are folded.
    <details class="filter-box" open={isWide}>
      <summary>{words('libraryFilters')}</summary>
      <div class="filters" role="group" aria-label={words('libraryFilters')}>
        <span class="row">
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              class={`swatch ${colour}`}
              aria-pressed={filter.colours.includes(colour)}
              onClick={() => onChange({ ...filter, colours: toggled(filter.colours, colour) })}
            >
              {words(wordKey('colour', colour))}
            </button>
          ))}
        </span>
        <Choices
          name="kind"
          label={words('libraryKind')}
          options={ANNOTATION_KINDS.filter((kind) => kind !== 'all')}
          value={filter.kind === 'all' ? null : filter.kind}
          nameOf={(kind) => words(wordKey('libraryKind', kind))}
          onChange={(kind) => onChange({ ...filter, kind: kind ?? 'all' })}
        />
        <Choices
          name="tag"
          label={words('libraryTag')}
          options={tags}
          value={filter.tag}
          nameOf={(tag) => tag}
          onChange={(tag) => onChange({ ...filter, tag })}
        />
        <Choices
          name="paper"
          label={words('libraryPaper')}
          options={papers}
          value={filter.paper}
          nameOf={(paper) => paper}
          onChange={(paper) => onChange({ ...filter, paper })}
        />
        {day('from')}
        {day('to')}
      </div>
    </details>
  );
}

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T | null;
  readonly nameOf: (option: T) => string;
  readonly onChange: (value: T | null) => void;
}

function Choices<T extends string>({ name, label, options, value, nameOf, onChange }: ChoicesProps<T>) {
  if (options.length === 0) return null;
  return (
    <select
      name={name}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? null)}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}

function toggled(colours: readonly Colour[], colour: Colour): readonly Colour[] {
  return colours.includes(colour) ? colours.filter((one) => one !== colour) : [...colours, colour];
}
