import type { ReadingRecord } from '../library/reading-record';

/** How often a term was named, month by month. */
export interface TermLine {
  readonly termId: string;
  /** Sentences that name it, in each of the timeline's months. */
  readonly counts: readonly number[];
  /** How many articles name it. */
  readonly articles: number;
}

/** When terms appear: months without a gap, and a line for each term, the one in most articles first. */
export interface TermTimeline {
  /** `2026-03`, the earliest first. */
  readonly months: readonly string[];
  readonly lines: readonly TermLine[];
}

/** The timeline of the terms that dated articles name; at most `most` lines, of the terms in most articles. */
export function termTimeline(readings: readonly ReadingRecord[], most: number): TermTimeline {
  const dated = readings.flatMap((reading) =>
    reading.article.date === null ? [] : [{ ...reading, month: reading.article.date.slice(0, 7) }],
  );
  const months = monthsBetween(dated.map(({ month }) => month));
  const place = new Map(months.map((month, index) => [month, index]));
  const lines = new Map<string, { counts: number[]; articles: number }>();
  for (const { month, termIds, passages } of dated) {
    for (const termId of termIds) {
      const line = lines.get(termId) ?? { counts: months.map(() => 0), articles: 0 };
      const index = place.get(month) ?? 0;
      const named = passages.filter((passage) => passage.termIds.includes(termId)).length;
      line.counts[index] = (line.counts[index] ?? 0) + Math.max(1, named);
      line.articles++;
      lines.set(termId, line);
    }
  }
  const ordered = [...lines]
    .map(([termId, line]): TermLine => ({ termId, ...line }))
    .sort((a, b) => b.articles - a.articles || sum(b.counts) - sum(a.counts) || a.termId.localeCompare(b.termId));
  return { months, lines: ordered.slice(0, most) };
}

/** More months than this are not drawn: a wrong date must not make a picture of centuries. */
const MOST_MONTHS = 1200;

function monthsBetween(some: readonly string[]): readonly string[] {
  const sorted = [...some].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = after(month)) months.push(month);
  return months;
}

function after(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index >= 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(index + 1, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
