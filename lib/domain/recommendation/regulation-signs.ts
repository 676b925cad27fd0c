import type { Clause } from './clauses';
import { REGULATIONS } from './rules/regulations';
import type { AddSign } from './sign';

/** So much of a clause is looked at, in UTF-16 code units. */
const LONGEST = 60;
const LAYS_DOWN = new RegExp(REGULATIONS.map(({ words }) => words.source).join('|'));

/** What a rule says that is laid down without a modal: 缴费由平台统一申报, 账目每月公示. */
export function addRegulationSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  for (const { start, end } of clauses) {
    const found = LAYS_DOWN.exec(text.slice(start, Math.min(end, start + LONGEST)));
    if (found === null) continue;
    add('regulates', { start: start + found.index, end: start + found.index + found[0].length });
    return;
  }
}
