import { FOUNDING } from './ages';
import type { UnitReading } from './reading';

const FEWEST_AGES = 2;
const LEAST_SHARE = 0.15;

/** Whether a piece tells of ages long past, whose deeds are history and nobody's achievement. */
export function isHistory(units: readonly UnitReading[]): boolean {
  const aged = units.filter(({ signs }) => signs.has('dynasty')).length;
  return aged >= FEWEST_AGES && aged >= units.length * LEAST_SHARE;
}

/** Whether a unit tells by its year what was done since 1949: 2009年大桥通车. */
export function isOfOurDays(text: string, { signs }: UnitReading): boolean {
  const past = signs.get('past');
  return past !== undefined && Number(/^\d{4}(?=年)/.exec(text.slice(past.start, past.start + 5))?.[0]) >= FOUNDING;
}
