import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Colour } from '@/lib/domain/annotation/annotation';

/** Half-points, by the names Chinese typesetting gives the sizes. */
const SIZES = { 二号: 44, 小二: 36, 四号: 28, 小四: 24, 五号: 21 } as const;

/**
 * A line's height by the size of its characters, in points. Fixed, as Chinese offices set it: what is a line and a
 * half differs from font to font, and so from one computer to the next.
 */
const LINES: Readonly<Record<keyof typeof SIZES, number>> = { 二号: 34, 小二: 28, 四号: 24, 小四: 22, 五号: 16 };

/**
 * A4 with the margins of GB/T 9704—2012 for official documents (37 mm above, 28 mm at the binding), in twentieths of
 * a point.
 */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 1000, footer: 1100 },
} as const;
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** The colours of Word's own highlighter, so that its search finds them; a border shows the same on grey paper. */
export const HIGHLIGHTS = {
  yellow: { highlight: 'yellow', border: 'F2C200' },
  green: { highlight: 'green', border: '48BB78' },
  blue: { highlight: 'cyan', border: '4299E1' },
  pink: { highlight: 'magenta', border: 'ED64A6' },
} as const satisfies Record<Colour, { highlight: string; border: string }>;

export const SOFT = '595959';

/** The names of the styles of our own. */
export const STYLE = {
  source: 'MemoSource',
  body: 'MemoBody',
  quotation: 'MemoQuotation',
  small: 'MemoSmall',
  cell: 'MemoCell',
  list: 'MemoList',
} as const;

/** Fonts Chinese offices have; the hint makes quotation marks and dashes Chinese ones too. */
function font(eastAsia: '宋体' | '黑体' | '仿宋' | '楷体') {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' };
}

/** Letters of one width, and Chinese as in the text around them. */
export const CODE_FONT = { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New', eastAsia: '宋体' } as const;

/** The space between lines of a size, and before and after a paragraph (in twentieths of a point). */
function spacing(size: keyof typeof SIZES, around: { before?: number; after?: number } = {}) {
  return { ...around, line: LINES[size] * 20, lineRule: LineRuleType.EXACT };
}

function style(id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

/** The styles of a memo: 黑体 headings, 宋体 小四 text, 仿宋 quotations. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font('宋体'), size: SIZES.小四, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: spacing('小四') },
    },
    title: {
      run: { font: font('黑体'), size: SIZES.二号, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing('二号', { before: 1200, after: 240 }) },
    },
    heading1: {
      run: { font: font('黑体'), size: SIZES.小二, bold: false, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: spacing('小二', { before: 120, after: 120 }),
        keepNext: true,
      },
    },
    heading2: {
      run: { font: font('黑体'), size: SIZES.四号, bold: false, color: '000000' },
      paragraph: { spacing: spacing('四号', { before: 240, after: 120 }), keepNext: true },
    },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  paragraphStyles: [
    style(STYLE.source, '摘记来源', {
      run: { font: font('楷体'), size: SIZES.五号 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing('五号') },
    }),
    style(STYLE.body, '摘记正文', { paragraph: { indent: { firstLineChars: 200, firstLine: 480 } } }),
    style(STYLE.quotation, '摘记引文', {
      run: { font: font('仿宋') },
      paragraph: { indent: { left: 480 }, spacing: spacing('小四', { before: 120 }) },
    }),
    style(STYLE.small, '摘记附注', {
      run: { size: SIZES.五号, color: SOFT },
      paragraph: { indent: { left: 480 }, spacing: spacing('五号') },
    }),
    style(STYLE.cell, '摘记表格', { run: { size: SIZES.五号 }, paragraph: { spacing: spacing('五号') } }),
    style(STYLE.list, '摘记列项', { paragraph: { indent: { left: 480, hanging: 480 }, keepLines: true } }),
  ],
};

/** A line in the highlight's colour beside a paragraph. */
export function besideLine(color: string) {
  return { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } };
}
