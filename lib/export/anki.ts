import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { Term } from '@/lib/domain/glossary/term';
import type { ArticleExport } from './article-export';
import { citation } from './citation';
import type { ExportWords } from './export-words';

/** Guid, front, back, tags; the guid lets a card that comes again be renewed instead of doubled. */
type Card = readonly [guid: string, front: string, back: string, tags: readonly string[]];

/**
 * Cards for Anki's text import (2.1.54 and later): the terms met and the highlights, HTML escaped, one card a line
 * of four columns divided by tabs.
 */
export function toAnki(articles: readonly ArticleExport[], words: ExportWords): string {
  return fileOfCards(
    articles.flatMap((article) => [
      ...article.terms.map(({ term }) => termCard(term, article, words)),
      ...article.highlights.map((highlight) => highlightCard(highlight, article, words)),
    ]),
    words,
  );
}

/** The same of a glossary: a card for each of its terms. One that was met in an article is the same card. */
export function toAnkiGlossary(
  terms: readonly Term[],
  language: ArticleExport['language'],
  words: ExportWords,
): string {
  return fileOfCards(
    terms.map((term) => termCard(term, { language }, words)),
    words,
  );
}

function fileOfCards(cards: readonly Card[], words: ExportWords): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${words.collection.replace(/\s+/g, ' ')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const once = new Map(cards.map((card) => [card[0], card]));
  return `${[...header, ...[...once.values()].map(line)].join('\n')}\n`;
}

function line([guid, front, back, tags]: Card): string {
  return [guid, front, back, tags.map(ankiTag).join(' ')].join('\t');
}

function termCard(term: Term, { language }: Pick<ArticleExport, 'language'>, words: ExportWords): Card {
  const lines = [term.summary[language], term.name.en, words.statuses[term.status]];
  return [
    `zhiku-term-${term.id}`,
    html(term.name.zh),
    lines
      .filter((text) => text !== '')
      .map(html)
      .join('<br>'),
    [words.collection, words.terms],
  ];
}

/** The reader's note asks and the words answer; without a note the words are asked for between what stands around them. */
function highlightCard(highlight: Highlight, { article, exported }: ArticleExport, words: ExportWords): Card {
  const { id, note, colour, tags, selectors } = highlight;
  const { exact, prefix, suffix } = selectors.quote;
  const front = note.trim() === '' ? `${html(prefix)}<b>［……］</b>${html(suffix)}` : html(note.trim());
  const source = citation(article, { edition: '2025', medium: 'online', accessed: exported.slice(0, 10) });
  return [
    `zhiku-${id}`,
    `<small>${html(article.title)}</small><br>${front}`,
    `${html(exact)}<br><small>${html(source)}</small>`,
    [words.collection, words.colours[colour], ...tags],
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\t': ' ' };

function html(text: string): string {
  return text
    .toWellFormed()
    .replace(/[<>&"\t]/g, (character) => ENTITIES[character] ?? character)
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '<br>')
    .replace(/\p{Cc}/gu, '');
}

/** Anki divides tags at spaces, shows them without escapes, and `::` makes one the child of another. */
function ankiTag(tag: string): string {
  return tag
    .toWellFormed()
    .replace(/[\s\p{Cc}"<>&]+/gu, '_')
    .replace(/:{2,}/g, ':');
}
