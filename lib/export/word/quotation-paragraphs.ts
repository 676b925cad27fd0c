import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx';
import type { ICommentOptions } from 'docx';
import type { ExportWords } from '../export-words';
import type { Quotation } from '../memo/memo';
import { besideLine, HIGHLIGHTS, SOFT, STYLE } from './look';
import { noteParagraphs } from './note-paragraphs';
import { run, spelledLink } from './runs';

/**
 * The words quoted, highlighted, with the name of their colour; the note on them is a comment of Word's, which is
 * added to `comments`.
 */
export function quotationParagraphs(
  { text, colour, note, tags, modified }: Quotation,
  words: ExportWords,
  comments: ICommentOptions[],
): readonly Paragraph[] {
  const { highlight, border } = HIGHLIGHTS[colour];
  const quoted = run(text, { highlight });
  const name = run(`　〔${words.colours[colour]}〕`, { color: SOFT });
  const id = comments.length;
  if (note.length > 0) {
    const author = words.memo.reader;
    const children = noteParagraphs(note, { writeLink: spelledLink, style: null });
    // Word takes the time of a comment for that of the reader's clock, though it ends with a Z.
    const date = new Date(`${modified.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`);
    comments.push({ id, author, initials: author.slice(0, 1), date, children });
  }
  const marked =
    note.length === 0
      ? [quoted]
      : [
          new CommentRangeStart(id),
          quoted,
          new CommentRangeEnd(id),
          new TextRun({ children: [new CommentReference(id)] }),
        ];
  const paragraph = new Paragraph({
    style: STYLE.quotation,
    border: besideLine(border),
    keepLines: true,
    keepNext: tags.length > 0,
    children: [...marked, name],
  });
  return tags.length === 0
    ? [paragraph]
    : [paragraph, new Paragraph({ style: STYLE.small, children: [run(words.memo.tags + tags.join('、'))] })];
}
