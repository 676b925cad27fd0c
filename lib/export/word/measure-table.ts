import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ExportWords } from '../export-words';
import type { MeasureRow } from '../memo/measure-rows';
import { MEASURE_COLUMNS } from '../memo/memo-words';
import type { MeasureColumn } from '../memo/memo-words';
import { STYLE, TEXT_WIDTH } from './look';
import { run } from './runs';

/** In parts of a hundred of the text's width. */
const WIDTHS: Readonly<Record<MeasureColumn, number>> = {
  number: 7,
  actor: 14,
  measure: 40,
  strength: 8,
  instruments: 16,
  heading: 15,
};
const CENTRED: ReadonlySet<MeasureColumn> = new Set(['number', 'strength']);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;

/** The table of measures; its head stands again on each page, and no row is cut by one. */
export function measureTable(rows: readonly MeasureRow[], { memo }: ExportWords): Table {
  const columnWidths = MEASURE_COLUMNS.map(widthOf);
  const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: MEASURE_COLUMNS.map((column) => cell(column, memo.columns[column], true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: MEASURE_COLUMNS.map((column) => cell(column, row[column], false)) }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [head, ...body],
  });
}

function widthOf(column: MeasureColumn): number {
  return Math.floor((TEXT_WIDTH * WIDTHS[column]) / 100);
}

function cell(column: MeasureColumn, text: string, isHead: boolean): TableCell {
  const alignment = isHead || CENTRED.has(column) ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } }),
    children: [new Paragraph({ style: STYLE.cell, alignment, children: [run(text, { bold: isHead })] })],
  });
}
