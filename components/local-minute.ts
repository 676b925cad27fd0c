/** A time, ISO 8601 with zone, to the minute as the clock of the reader shows it: 2026-11-25 16:00. */
export function localMinute(time: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(time));
}
