/**
 * What a spreadsheet would run as a formula: its first character, after blanks and after apostrophes
 * that guard it already, is one of these; full-width ones count too, since Chinese Excel takes them.
 */
const RUNS_AS_FORMULA = /^['\s]*[=+\-@\t\r＝＋－＠]/;

/** Puts an apostrophe before what a spreadsheet would run as a formula. */
export function guardFormula(cell: string): string {
  return RUNS_AS_FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `guardFormula` away again. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && RUNS_AS_FORMULA.test(cell) ? cell.slice(1) : cell;
}
