/** The zone a time ends with: `+08:00`. */
const ZONE = /([+-])(\d\d):(\d\d)$/;

/**
 * A time, ISO 8601, as told in the zone of another time (`2026-11-22T07:30:00+08:00`), so that it begins with the
 * day that it was there; in UTC where the other names no zone.
 */
export function inZoneOf(time: string, other: string): string {
  const [zone = 'Z', sign, hours, minutes] = ZONE.exec(other) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const there = new Date(Date.parse(time) + ahead * 60_000);
  return there.toISOString().replace('Z', zone);
}
