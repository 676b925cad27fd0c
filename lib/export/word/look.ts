import { AlignmentType, BorderStyle } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Colour } from '@/lib/domain/annotation/annotation';

/** Half-points, by the names Chinese typesetting gives the sizes. */
const SIZES = { 二号: 44, 小二: 36, 四号: 28, 小四: 24, 五号: 21 } as const;

/** Twentieths of a point. */
const LINE_AND_A_HALF = 360;
const SINGLE_LINE = 260;

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

function heading(size: number, spacing: { before: number; after: number }) {
  return {
    run: { font: font('黑体'), size, bold: false, color: '000000' },
    paragraph: { spacing: { ...spacing, line: LINE_AND_A_HALF }, keepNext: true },
  };
}

function style(id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

/** The styles of a memo: 黑体 headings, 宋体 小四 text at one and a half lines, 仿宋 quotations. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font('宋体'), size: SIZES.小四, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: LINE_AND_A_HALF } },
    },
    title: {
      run: { font: font('黑体'), size: SIZES.二号, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 1200, after: 240 } },
    },
    heading1: {
      run: { font: font('黑体'), size: SIZES.小二, bold: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 }, keepNext: true },
    },
    heading2: heading(SIZES.四号, { before: 240, after: 120 }),
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  paragraphStyles: [
    style(STYLE.source, '摘记来源', {
      run: { font: font('楷体'), size: SIZES.五号 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 320 } },
    }),
    style(STYLE.body, '摘记正文', { paragraph: { indent: { firstLineChars: 200, firstLine: 480 } } }),
    style(STYLE.quotation, '摘记引文', {
      run: { font: font('仿宋') },
      paragraph: { indent: { left: 480 }, spacing: { before: 120, line: LINE_AND_A_HALF } },
    }),
    style(STYLE.small, '摘记附注', {
      run: { size: SIZES.五号, color: SOFT },
      paragraph: { indent: { left: 480 }, spacing: { line: 300 } },
    }),
    style(STYLE.cell, '摘记表格', { run: { size: SIZES.五号 }, paragraph: { spacing: { line: SINGLE_LINE } } }),
    style(STYLE.list, '摘记列项', { paragraph: { indent: { left: 480, hanging: 480 } } }),
  ],
};

/** A line in the highlight's colour beside a paragraph. */
export function besideLine(color: string) {
  return { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } };
}
