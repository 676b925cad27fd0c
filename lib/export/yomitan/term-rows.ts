import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import type { ExportWords } from '../export-words';
import { structuredContent } from './structured-content';
import type { Content } from './structured-content';

/** A row of a term bank, version 3: a form, how it is read, what it means. */
export type TermRow = readonly [
  term: string,
  reading: string,
  definitionTags: string,
  inflectionRules: string,
  score: number,
  definitions: readonly [{ readonly type: 'structured-content'; readonly content: readonly Content[] }],
  sequence: number,
  termTags: string,
];

/**
 * A row for each form of each term. Forms of one term carry its number, by which Yomitan shows them as one entry;
 * the pinyin is known of the name alone. Short forms that hold in some articles only are left out.
 */
export function termRows(terms: readonly Term[], language: keyof Bilingual, words: ExportWords): readonly TermRow[] {
  return terms.flatMap((term, index) => {
    const name = term.name.zh.toWellFormed();
    const definitions = [{ type: 'structured-content', content: structuredContent(term, language, words) }] as const;
    const forms = new Set([name, term.fullName ?? name, ...term.aliases].map((form) => form.toWellFormed().trim()));
    forms.delete('');
    return [...forms].map((form): TermRow => {
      const isName = form === name;
      return [
        form,
        isName ? term.pinyin.toWellFormed() : '',
        tagOf(words.statuses[term.status]),
        '',
        isName ? 1 : 0,
        definitions,
        index + 1,
        '',
      ];
    });
  });
}

/** Yomitan divides tags at spaces. */
export function tagOf(words: string): string {
  return words.toWellFormed().trim().replace(/\s+/g, '_');
}
