import type { UnitReading } from './reading';
import type { Sign } from './sign';

const GATHERS: readonly Sign[] = ['convened', 'meeting'];
const FEWEST_GATHERINGS = 2;

/** Whether a piece tells what went on at a gathering: it opens with it and comes back to it. */
export function isMinutes(units: readonly UnitReading[]): boolean {
  const gathers = ({ signs }: UnitReading): boolean => GATHERS.some((sign) => signs.has(sign));
  const [first] = units;
  return first !== undefined && gathers(first) && units.filter(gathers).length >= FEWEST_GATHERINGS;
}
