import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ITableCellOptions } from 'docx';
import type { ExportWords } from '../export-words';
import type { MeasuresOfMemo } from '../memo/measures-of-memo';
import type { MeasureColumn } from '../memo/memo-words';
import { STYLE, TEXT_WIDTH } from './look';
import { run } from './runs';

/** In parts of a whole; the head of each column stands in one line. What a column left out had falls to the measures. */
const WIDTHS: Readonly<Record<Exclude<MeasureColumn, 'measure'>, number>> = {
  number: 0.08,
  actor: 0.16,
  strength: 0.08,
  instruments: 0.2,
};
const CENTRED: ReadonlySet<MeasureColumn> = new Set(['number', 'strength']);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;

/**
 * The table of measures, each heading of the article as a row above its measures. The head stands again on each
 * page, no row is cut by one, and no heading is the last on one.
 */
export function measureTable({ columns, groups }: MeasuresOfMemo, { memo }: ExportWords): Table {
  const widthOf = widthsIn(columns);
  const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => headCell(memo.columns[column], { width: widthOf(column) }, AlignmentType.CENTER)),
  });
  const body = groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [headingRow(heading, columns.length)]),
    ...rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: columns.map((column) => cell(column, row[column], { width: widthOf(column) })),
        }),
    ),
  ]);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map((column) => widthOf(column).size),
    borders,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [head, ...body],
  });
}

function widthsIn(columns: readonly MeasureColumn[]) {
  const share = (column: MeasureColumn) => (column === 'measure' ? 0 : Math.floor(TEXT_WIDTH * WIDTHS[column]));
  const rest = columns.reduce((left, column) => left - share(column), TEXT_WIDTH);
  return (column: MeasureColumn) =>
    ({ size: column === 'measure' ? rest : share(column), type: WidthType.DXA }) as const;
}

function headingRow(heading: string, columnSpan: number): TableRow {
  return new TableRow({ cantSplit: true, children: [headCell(heading, { columnSpan }, AlignmentType.LEFT)] });
}

type Place = Pick<ITableCellOptions, 'width' | 'columnSpan'>;
type Alignment = (typeof AlignmentType)['CENTER' | 'LEFT'];

function headCell(text: string, place: Place, alignment: Alignment): TableCell {
  const children = [
    new Paragraph({ style: STYLE.cell, alignment, keepNext: true, children: [run(text, { bold: true })] }),
  ];
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' };
  return new TableCell({ ...place, shading, verticalAlign: VerticalAlignTable.CENTER, children });
}

function cell(column: MeasureColumn, text: string, place: Place): TableCell {
  const alignment = CENTRED.has(column) ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    ...place,
    children: [new Paragraph({ style: STYLE.cell, alignment, children: [run(text)] })],
  });
}
