import type { ReadingRecord } from '../library/reading-record';
import { inZoneOf } from '../text/in-zone-of';
import type { Strength } from '../recommendation/label';

/** What is counted of an annotated article. */
export interface CountedArticle {
  readonly annotations: readonly {
    /** Null for the note on the article as a whole. */
    readonly colour: string | null;
    readonly note: string;
    /** ISO 8601 with zone. */
    readonly created: string;
  }[];
}

/** What was made of a month. */
export interface MonthFigure {
  /** `2026-03`. */
  readonly month: string;
  readonly highlights: number;
}

/** The numbers of a library that matter. */
export interface Figures {
  readonly annotated: number;
  readonly highlights: number;
  readonly notes: number;
  readonly terms: number;
  readonly measures: Readonly<Record<Strength, number>>;
  /** The months up to the present one, the earliest first. */
  readonly months: readonly MonthFigure[];
}

/** How many months are looked back on. */
const MONTHS = 12;

/** Counts a library as of `now`, an ISO 8601 time; months are those of its zone. */
export function figuresOf(
  articles: readonly CountedArticle[],
  readings: readonly ReadingRecord[],
  now: string,
): Figures {
  const annotations = articles.flatMap((article) => article.annotations);
  const highlights = annotations.filter(({ colour }) => colour !== null);
  const measures = readings.flatMap((reading) => reading.measures);
  const perMonth = new Map<string, number>();
  for (const { created } of highlights) {
    const month = inZoneOf(created, now).slice(0, 'YYYY-MM'.length);
    perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  const count = (strength: Strength) => measures.filter((measure) => measure.strength === strength).length;
  return {
    annotated: articles.length,
    highlights: highlights.length,
    notes: annotations.filter(({ note }) => note.trim() !== '').length,
    terms: new Set(readings.flatMap(({ termIds }) => termIds)).size,
    measures: { must: count('must'), should: count('should'), explore: count('explore') },
    months: monthsUpTo(now).map((month) => ({
      month,
      highlights: perMonth.get(month) ?? 0,
    })),
  };
}

function monthsUpTo(now: string): readonly string[] {
  const last = new Date(`${now.slice(0, 7)}-01T00:00:00Z`);
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = new Date(last);
    month.setUTCMonth(last.getUTCMonth() - (MONTHS - 1 - index));
    return month.toISOString().slice(0, 7);
  });
}
