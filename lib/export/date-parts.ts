/** Year, month and day of an ISO 8601 day or time as numbers; null where it is none. */
export function dateParts(date: string | null): readonly [year: number, month: number, day: number] | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(date ?? '') ?? [];
  return year === undefined ? null : [Number(year), Number(month), Number(day)];
}
