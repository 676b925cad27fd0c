import { Bookmark, HeadingLevel, Paragraph } from 'docx';
import type { ICommentOptions, Table } from 'docx';
import type { ExportWords } from '../export-words';
import type { Memo } from '../memo/memo';
import type { TermEntry } from '../memo/term-entries';
import { SOFT, STYLE } from './look';
import { measureTable } from './measure-table';
import { noteParagraphs } from './note-paragraphs';
import { quotationParagraphs } from './quotation-paragraphs';
import { followedLink, run } from './runs';

export interface Section {
  readonly title: string;
  readonly children: readonly (Paragraph | Table)[];
}

/**
 * The head of an article in a memo: title, where it comes from, how it is cited. One with a bookmark for others to
 * link to begins a page.
 */
export function headParagraphs(memo: Memo, words: ExportWords, bookmark: string | null): readonly Paragraph[] {
  const { kicker, title, subtitle, byline, sourceLine, address, citation } = memo;
  const source = (text: string | null) =>
    text === null || text === '' ? [] : [new Paragraph({ style: STYLE.source, children: [run(text)] })];
  const pageBreakBefore = bookmark !== null;
  const hasKicker = kicker !== null && kicker !== '';
  return [
    ...(hasKicker
      ? [new Paragraph({ style: STYLE.source, pageBreakBefore, keepNext: true, children: [run(kicker)] })]
      : []),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: pageBreakBefore && !hasKicker,
      children: bookmark === null ? [run(title)] : [new Bookmark({ id: bookmark, children: [run(title)] })],
    }),
    ...source(subtitle),
    ...source(byline),
    ...source(sourceLine),
    ...(address === null
      ? []
      : [
          new Paragraph({
            style: STYLE.source,
            children: [...followedLink([run(address, { style: 'Hyperlink' })], address)],
          }),
        ]),
    new Paragraph({
      style: STYLE.cell,
      spacing: { before: 160, after: 80 },
      children: [run(`${words.citation}　`, { bold: true }), run(citation)],
    }),
  ];
}

/** What a memo says of an article, as sections with something in them. */
export function sectionsOf(memo: Memo, words: ExportWords, comments: ICommentOptions[]): readonly Section[] {
  const { note, tags, quotations, measures, terms } = memo;
  const tagLine =
    tags.length === 0
      ? []
      : [new Paragraph({ style: STYLE.small, children: [run(words.memo.tags + tags.join('、'))] })];
  const sections: readonly Section[] = [
    {
      title: words.articleNote,
      children: [...noteParagraphs(note, { writeLink: followedLink, style: STYLE.body }), ...tagLine],
    },
    {
      title: words.highlights,
      children: quotations.flatMap((quotation) => quotationParagraphs(quotation, words, comments)),
    },
    { title: words.memo.measures, children: measures.groups.length === 0 ? [] : [measureTable(measures, words)] },
    { title: words.terms, children: terms.flatMap((term) => termParagraphs(term, words)) },
  ];
  return sections.filter(({ children }) => children.length > 0);
}

function termParagraphs(
  { name, english, status, summary, sources }: TermEntry,
  words: ExportWords,
): readonly Paragraph[] {
  const entry = [
    run(name, { bold: true }),
    run(english === '' ? '' : `（${english}）`),
    run(`　${status}　`, { color: SOFT }),
    run(summary),
  ];
  const from = sources.flatMap(({ text, address }, index) => {
    const link = address === null ? [run(text)] : followedLink([run(text, { style: 'Hyperlink' })], address);
    return [run(index === 0 ? words.memo.sources : '；'), ...link];
  });
  return [
    new Paragraph({ style: STYLE.body, keepNext: from.length > 0, children: entry }),
    ...(from.length === 0 ? [] : [new Paragraph({ style: STYLE.small, children: from })]),
  ];
}
