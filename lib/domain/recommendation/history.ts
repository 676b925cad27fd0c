import type { UnitReading } from './reading';

const FEWEST_AGES = 2;
const LEAST_SHARE = 0.15;

/** Whether a piece tells of ages long past, whose deeds are history and nobody's achievement. */
export function isHistory(units: readonly UnitReading[]): boolean {
  const aged = units.filter(({ signs }) => signs.has('dynasty')).length;
  return aged >= FEWEST_AGES && aged >= units.length * LEAST_SHARE;
}
