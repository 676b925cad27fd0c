import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { ICommentOptions, Table } from 'docx';
import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import { memoOf } from '../memo/memo';
import type { Memo } from '../memo/memo';
import { sectionNumber } from '../memo/section-number';
import { xmlText } from '../xml-text';
import { headParagraphs, sectionsOf } from './article-paragraphs';
import { PAGE, SOFT, STYLE, STYLES } from './look';
import { run } from './runs';

/**
 * Reading memos as one Word document: quotations in the highlights' colours, notes as comments that colleagues can
 * answer, measures in a table, references at the end. Its library is large: load this file with `import()`.
 */
export async function toWordMemo(
  articles: readonly ArticleExport[],
  words: ExportWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const comments: ICommentOptions[] = [];
  const [first] = articles;
  const isChinese = first?.language !== 'en';
  const isSingle = articles.length === 1;
  const memos = articles.map((article) => memoOf(article, words));
  const numbered = (number: number, title: string) =>
    headingParagraph(`${isChinese ? `${sectionNumber(number)}、` : `${String(number)}. `}${title}`);
  const made = words.memo.made + words.memo.day(first?.exported.slice(0, 10) ?? '');
  const children: (Paragraph | Table)[] = isSingle ? [] : [...cover(words, memos, made)];
  let sections = 0;
  for (const [index, memo] of memos.entries()) {
    children.push(...headParagraphs(memo, words, isSingle ? null : bookmarkOf(index)));
    sections = 0;
    for (const section of sectionsOf(memo, words, comments))
      children.push(numbered(++sections, section.title), ...section.children);
  }
  children.push(isSingle ? numbered(sections + 1, words.memo.references) : headingParagraph(words.memo.references));
  children.push(
    ...memos.map(
      ({ reference }, index) =>
        new Paragraph({
          style: STYLE.list,
          // The day that follows the last one stands on no page alone.
          keepNext: index === memos.length - 1,
          children: [run(`[${String(index + 1)}] ${reference}`)],
        }),
    ),
    new Paragraph({
      style: STYLE.small,
      spacing: { before: 240 },
      alignment: AlignmentType.RIGHT,
      children: [run(made)],
    }),
  );
  const title = isSingle ? (memos[0]?.title ?? '') : words.memo.memo;
  const document = new Document({
    title: xmlText(title),
    creator: words.collection,
    description: words.memo.memo,
    compatabilityModeVersion: 15,
    styles: STYLES,
    comments: { children: comments },
    sections: [
      { properties: { page: PAGE }, headers: { default: header(words) }, footers: { default: footer() }, children },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function headingParagraph(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(text)] });
}

function bookmarkOf(index: number): string {
  return `article-${String(index + 1)}`;
}

/** What stands before several articles: how many, and which. */
function cover({ memo }: ExportWords, memos: readonly Memo[], made: string): readonly Paragraph[] {
  const titles = memos.map(
    ({ title }, index) =>
      new Paragraph({
        style: STYLE.list,
        children: [
          run(`${String(index + 1)}. `),
          new InternalHyperlink({ anchor: bookmarkOf(index), children: [run(title)] }),
        ],
      }),
  );
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(memo.memo)] }),
    new Paragraph({
      style: STYLE.source,
      spacing: { after: 480 },
      children: [run(`${memo.articles(memos.length)}　${made}`)],
    }),
    ...titles,
  ];
}

function header({ memo }: ExportWords): Header {
  const text = run(memo.memo, { size: 18, color: SOFT });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] })] });
}

/** The number of the page between dashes, as official documents have it. */
function footer(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
