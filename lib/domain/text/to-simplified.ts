import { TRADITIONAL_PAIRS } from './traditional-pairs';

const TABLE = buildTable();

/** The simplified character for a traditional one, or the same: UTF-16 code units that stand for one another. */
export function toSimplified(codeUnit: number): number {
  return TABLE[codeUnit] ?? codeUnit;
}

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, codeUnit) => codeUnit);
  for (let at = 0; at + 1 < TRADITIONAL_PAIRS.length; at += 2)
    table[TRADITIONAL_PAIRS.charCodeAt(at)] = TRADITIONAL_PAIRS.charCodeAt(at + 1);
  return table;
}
