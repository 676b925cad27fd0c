import type { ReadingRecord } from '../library/reading-record';

/** Readings by the day their articles appeared, the earliest first; undated ones last, by title. */
export function inTimeOrder(readings: readonly ReadingRecord[]): readonly ReadingRecord[] {
  const key = ({ article }: ReadingRecord) => article.date ?? '9999';
  return [...readings].sort((a, b) => key(a).localeCompare(key(b)) || a.article.title.localeCompare(b.article.title));
}
