import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { Strength } from '@/lib/domain/recommendation/label';
import { articleOf } from '../../export/article-of';

/** A reading with sentences and measures, each given by the terms it names. */
export function readingOf(
  title: string,
  date: string | null,
  passages: readonly (readonly string[])[],
  measures: readonly (readonly [Strength, ...string[]])[] = [],
): ReadingRecord {
  const address = `https://epaper.jxxw.com.cn/${title}`;
  const placed = [...passages, ...measures.map(([, ...termIds]) => termIds)];
  return {
    address,
    article: articleOf({ address, title, date }),
    page: address,
    first: '2026-11-25T08:00:00.000Z',
    last: '2026-11-25T08:00:00.000Z',
    length: placed.length * 10,
    fingerprint: [],
    termIds: [...new Set(placed.flat())],
    passages: placed.map((termIds, index) => ({
      start: index * 10,
      end: index * 10 + 10,
      text: `第${String(index)}句`,
      termIds,
    })),
    measures: measures.map(([strength, ...termIds], index) => ({
      start: (passages.length + index) * 10,
      end: (passages.length + index) * 10 + 10,
      text: `第${String(passages.length + index)}句`,
      strength,
      actor: null,
      action: null,
      object: null,
      heading: null,
      termIds,
    })),
  };
}
