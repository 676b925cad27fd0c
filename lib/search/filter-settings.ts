import { foldForSearch } from './fold-for-search';
import { queryWords } from './query-words';

/** What of a setting or of a section of settings is searched. */
export interface SearchedSetting {
  readonly title: string;
  readonly hint: string;
}

/** A section of settings, and what it holds. */
export interface SearchedSection<Row extends SearchedSetting> extends SearchedSetting {
  readonly rows: readonly Row[];
}

/**
 * The sections in which all words of the query stand, in titles or explanations: whole where the section's own have
 * them, or else with the rows that together with it do.
 */
export function filterSettings<Row extends SearchedSetting, Section extends SearchedSection<Row>>(
  sections: readonly (Section & SearchedSection<Row>)[],
  query: string,
): readonly Section[] {
  const wanted = queryWords(query);
  const missingIn = ({ title, hint }: SearchedSetting, words: readonly string[]) => {
    const text = foldForSearch(`${title}\n${hint}`);
    return words.filter((word) => !text.includes(word));
  };
  return sections.flatMap((section) => {
    const missing = missingIn(section, wanted);
    if (missing.length === 0) return [section];
    const rows = section.rows.filter((row) => missingIn(row, missing).length === 0);
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
}
