import type { ArticleExport } from './article-export';
import { csvTable } from './csv-table';
import type { ExportWords } from './export-words';
import { saysNothing } from './says-nothing';
import { titleOf } from './title-of';

const HEADER = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Location Type', 'Date'] as const;

/**
 * Highlights as Readwise's CSV import takes them: its header, UTF-8 without a mark before it, tags as lines `.tag`
 * before the note. A note on the article as a whole stands under the title, since Readwise has no place for one.
 */
export function toReadwiseCsv(articles: readonly ArticleExport[], words: ExportWords): string {
  return csvTable([HEADER, ...articles.flatMap((article) => rowsOf(article, words))]);
}

function rowsOf({ article, note, highlights }: ArticleExport, words: ExportWords): readonly (readonly string[])[] {
  const title = titleOf(article, words);
  const about = [title, article.authors.join('；'), article.address] as const;
  return [
    ...(note === null || saysNothing(note)
      ? []
      : [[title, ...about, noteWithTags(note.note, note.tags), '0', 'order', note.created]]),
    ...highlights.map(({ selectors, note: comment, tags, created }, index) => [
      selectors.quote.exact,
      ...about,
      noteWithTags(comment, tags),
      String(index + 1),
      'order',
      created,
    ]),
  ];
}

/** Readwise ends a tag at white space. */
function noteWithTags(note: string, tags: readonly string[]): string {
  return [...tags.map((tag) => `.${tag.replace(/\s+/g, '_')}`), note.trim()].filter((line) => line !== '').join('\n');
}
