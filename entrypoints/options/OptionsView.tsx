import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { SectionView } from '@/components/settings/SectionView';
import { SettingsSearch } from '@/components/settings/SettingsSearch';
import { SkipLink } from '@/components/SkipLink';
import type { SettingsSection } from '@/components/settings/settings-section';
import { filterSettings } from '@/lib/search/filter-settings';
import { queryWords } from '@/lib/search/query-words';
import { highlightHits } from './highlight-hits';
import type { Options } from './options-state';
import { StorageCareView } from '../shared/StorageCareView';
import { coloursSection } from './sections/colours-section';
import { dataSection } from './sections/data-section';
import { languageSection } from './sections/language-section';
import { marksSection } from './sections/marks-section';
import { packsSection } from './sections/packs-section';
import { readingsSection } from './sections/readings-section';
import { shortcutsSection } from './sections/shortcuts-section';
import { sitesSection } from './sections/sites-section';
import type { SettingsState } from './settings-state';

interface OptionsViewProps {
  readonly options: Options;
  readonly state: SettingsState;
}

/** The page of settings. */
export function OptionsView({ options, state }: OptionsViewProps) {
  const { words } = state.locale.value;
  const query = state.query.value;
  const sections = [
    languageSection(state),
    marksSection(state),
    sitesSection(state),
    coloursSection(state),
    packsSection(state),
    shortcutsSection(state),
    readingsSection(state),
    dataSection(options, state),
  ];
  const found = filterSettings(sections, query);
  return (
    <>
      <SkipLink to="content" />
      <header>
        <h1>{words('optionsTitle')}</h1>
        <a href="/library.html">{words('libraryTitle')}</a>
      </header>
      <StorageCareView
        care={options.care}
        onBackup={() => void options.backup()}
        onRestore={() => document.querySelector('#backup-panel')?.scrollIntoView()}
      />
      <SettingsSearch
        query={query}
        found={found.reduce((sum, { rows }) => sum + rows.length, 0)}
        onQuery={(typed) => {
          state.query.value = typed;
        }}
      />
      {query === '' && (
        <nav aria-label={words('optionsTitle')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <FoundSections sections={found} query={query} />
      <Notice notice={options.notice.value} />
    </>
  );
}

interface FoundSectionsProps {
  readonly sections: readonly SettingsSection[];
  readonly query: string;
}

/** The sections listed, with what is looked for marked in them. */
function FoundSections({ sections, query }: FoundSectionsProps) {
  const frame = useRef<HTMLDivElement>(null);
  // After each rendering, which may have changed the words.
  useEffect(() => {
    if (frame.current !== null) highlightHits(frame.current, queryWords(query));
  });
  return (
    <div id="content" tabIndex={-1} ref={frame}>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
    </div>
  );
}
