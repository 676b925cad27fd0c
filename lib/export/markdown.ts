import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { Source } from '@/lib/domain/glossary/term';
import type { ArticleExport } from './article-export';
import { citation } from './citation';
import { escapeHtmlInMarkdown, escapeMarkdown } from './escape-markdown';
import type { ExportWords } from './export-words';
import { frontMatter } from './front-matter';

/** An article with its citation, the reader's notes and highlights, and the terms in it, as Markdown with front matter. */
export function toMarkdown(data: ArticleExport, words: ExportWords): string {
  const { article, note, highlights, terms } = data;
  const title = article.title === '' ? words.untitled : article.title;
  const hasNote = note !== null && note.note.trim() !== '';
  const sections = [
    frontMatter(data),
    `# ${escapeMarkdown(title)}`,
    `## ${words.citation}`,
    citations(data),
    ...(hasNote ? [`## ${words.articleNote}`, escapeHtmlInMarkdown(note.note.trim())] : []),
    ...(highlights.length > 0
      ? [`## ${words.highlights}`, ...highlights.map((highlight) => callout(highlight, words))]
      : []),
    ...(terms.length > 0 ? [`## ${words.terms}`, terms.map((term) => termLine(term, data, words)).join('\n')] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function citations({ article, exported }: ArticleExport): string {
  const accessed = exported.slice(0, 10);
  const media = article.page === null ? (['online'] as const) : (['print', 'online'] as const);
  return media
    .map((medium) => {
      const text = citation(article, { edition: '2025', medium, accessed });
      const withoutAddress = text.replace(`${article.address}.`, '').trim();
      const address = text === withoutAddress ? '' : ` <${article.address}>.`;
      return `- ${escapeMarkdown(withoutAddress)}${address}`;
    })
    .join('\n');
}

/** An Obsidian callout; the block id stays the same from one export to the next, so that links to it live. */
function callout({ id, colour, selectors, note }: Highlight, words: ExportWords): string {
  const blockId = `zk-${id.replaceAll('-', '').slice(0, 12)}`;
  const quote = [
    `> [!quote] ${words.colours[colour]}`,
    `> ==${escapeMarkdown(selectors.quote.exact)}== ^${blockId}`,
  ].join('\n');
  return note.trim() === '' ? quote : `${quote}\n\n**${words.note}** ${escapeHtmlInMarkdown(note.trim())}`;
}

function termLine({ term, count }: CountedTerm, { language }: ArticleExport, words: ExportWords): string {
  const name = `**${escapeMarkdown(term.name.zh)}** ${escapeMarkdown(term.name.en)}`;
  const outside = term.sources.filter(({ kind }) => kind !== 'article').map(sourceText);
  const sources = outside.length === 0 ? words.articleOnly : `${words.sources}: ${outside.join('; ')}`;
  return `- ${name} ×${String(count)} · ${words.statuses[term.status]} — ${escapeMarkdown(term.summary[language])} (${sources})`;
}

function sourceText(source: Source): string {
  const { publisher, title, date } = source;
  const address = linkableAddress(source);
  const text = escapeMarkdown([publisher, title, date].filter((part) => part !== null).join(', '));
  return address === null ? text : `${text} <${address}>`;
}
