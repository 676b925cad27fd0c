import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { Source } from '@/lib/domain/glossary/term';
import { inZoneOf } from '@/lib/domain/text/in-zone-of';
import type { Measure } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '../article-export';
import { citation } from '../citation';
import type { CitationForm } from '../citation';
import { collectedTags } from '../collected-tags';
import { dateParts } from '../date-parts';
import { escapeMarkdown } from '../escape-markdown';
import type { ExportWords } from '../export-words';
import { oneLine } from '../one-line';
import type { ARTICLE_SHAPE } from './article-shape';
import { FILTERS } from './filters';
import type { Shape } from './shape';

type ValuesOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends Shape
    ? readonly ValuesOf<S[Name]>[]
    : S[Name] extends 'texts'
      ? readonly string[]
      : string;
};

/** What the names of `ARTICLE_SHAPE` say for one article. */
export function articleValues(data: ArticleExport, words: ExportWords): ValuesOf<typeof ARTICLE_SHAPE> {
  const { article, exported, note, highlights, measures, terms } = data;
  return {
    title: oneLine(article.title) === '' ? words.untitled : article.title,
    kicker: article.kicker ?? '',
    subtitle: article.subtitle ?? '',
    address: article.address,
    authors: article.authors,
    affiliation: article.affiliation ?? '',
    paper: article.paper ?? '',
    date: dateParts(article.date) === null ? '' : (article.date ?? '').slice(0, 10),
    page: article.page ?? '',
    section: article.section ?? '',
    exported: exported.slice(0, 10),
    citation: cited(data, { edition: '2025', medium: 'online' }),
    citationInPrint: cited(data, { edition: '2025', medium: 'print' }),
    citation2015: cited(data, { edition: '2015', medium: 'online' }),
    note: note?.note ?? '',
    tags: collectedTags(data),
    highlights: highlights.map((highlight, index) => ({
      ...highlightValues(highlight, index, words),
      created: inZoneOf(highlight.created, exported).slice(0, 10),
    })),
    measures: measures.map((measure) => measureValues(measure, words)),
    terms: terms.map((term) => termValues(term, data, words)),
  };
}

function highlightValues({ id, selectors, colour, note, tags }: Highlight, index: number, words: ExportWords) {
  return {
    quote: selectors.quote.exact,
    colour: words.colours[colour],
    note,
    tags,
    // The same from one export to the next, so that links to it live.
    blockId: `zk-${id.replaceAll(/[^0-9a-z]/gi, '').slice(0, 12)}`,
    number: String(index + 1),
  };
}

function measureValues({ text, strength, heading, actor }: Measure, words: ExportWords) {
  return { text, strength: words.memo.strengths[strength], heading: heading ?? '', actor: actor ?? '' };
}

function termValues({ term, count }: CountedTerm, { language }: ArticleExport, words: ExportWords) {
  const outside = term.sources.filter(({ kind }) => kind !== 'article').map(sourceText);
  return {
    name: term.name.zh,
    english: term.name.en,
    summary: term.summary[language],
    status: words.statuses[term.status],
    count: String(count),
    sources: outside.length === 0 ? words.articleOnly : `${words.sources}: ${outside.join('; ')}`,
  };
}

function sourceText(source: Source): string {
  const { publisher, title, date } = source;
  const address = linkableAddress(source);
  const text = escapeMarkdown([publisher, title, date].filter((part) => part !== null).join(', '));
  return address === null ? text : `${text} ${FILTERS.link(address)}`;
}

/** A citation in Markdown, its address to follow. */
function cited({ article, exported }: ArticleExport, form: Omit<CitationForm, 'accessed'>): string {
  const text = citation(article, { ...form, accessed: exported.slice(0, 10) });
  const end = ` ${article.address}.`;
  if (!text.endsWith(end)) return escapeMarkdown(text);
  return `${escapeMarkdown(text.slice(0, -end.length))} ${FILTERS.link(article.address)}.`;
}
