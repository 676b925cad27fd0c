import { strToU8, zipSync } from 'fflate';
import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import type { ExportWords } from '../export-words';
import { tagOf, termRows } from './term-rows';

/** So many rows go into one file: what Yomitan reads at a time. */
const ROWS_IN_BANK = 5000;

/** What a dictionary says of itself. */
export interface DictionaryTitle {
  /** Yomitan takes each title once. */
  readonly title: string;
  /** When it was made, ISO 8601 with zone. */
  readonly made: string;
  /** The language its explanations are in. */
  readonly language: keyof Bilingual;
}

/** Terms as a dictionary for Yomitan (format 3), to be had on hovering over any page of the web. */
export function toYomitanDictionary(
  terms: readonly Term[],
  { title, made, language }: DictionaryTitle,
  words: ExportWords,
): Uint8Array<ArrayBuffer> {
  const rows = termRows(terms, language, words);
  const statuses = [...new Set(terms.map(({ status }) => words.statuses[status]))];
  const index = {
    title: title.toWellFormed(),
    format: 3,
    revision: made,
    sequenced: true,
    author: words.collection,
    sourceLanguage: 'zh',
    targetLanguage: language,
  };
  const files: Record<string, unknown> = {
    'index.json': index,
    'tag_bank_1.json': statuses.map((status) => [tagOf(status), 'partOfSpeech', 0, status, 0]),
  };
  for (let bank = 1; bank === 1 || (bank - 1) * ROWS_IN_BANK < rows.length; bank++)
    files[`term_bank_${String(bank)}.json`] = rows.slice((bank - 1) * ROWS_IN_BANK, bank * ROWS_IN_BANK);
  const written = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strToU8(JSON.stringify(content))]),
  );
  return new Uint8Array(zipSync(written, { mtime: new Date(made), level: 9 }));
}
