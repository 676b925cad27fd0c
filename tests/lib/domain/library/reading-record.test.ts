import { expect, it } from 'vitest';
import { readingRecordOf } from '@/lib/domain/library/reading-record';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { articleOf } from '../../export/article-of';

it('keeps the sentences that name terms and the measures under their headings', () => {
  const lines = ['把飞地办好', '近年来，飞地园区发展迅速。政府应当完善飞地机制。必须守住底线。'];
  const text = lines.join('\n');
  const at = lines[0]?.length ?? 0;
  const blocks = [
    { start: 0, end: at, kind: 'heading' as const },
    { start: at + 1, end: text.length, kind: 'paragraph' as const },
  ];
  const mentions = [...text.matchAll(/飞地|底线/g)].map(({ 0: words, index }) => ({
    termId: words === '飞地' ? 'feidi' : 'proposed-底线',
    start: index,
    end: index + 2,
    inner: [],
  }));
  const units = labelUnits({ title: '', text, blocks }, mentions);
  const record = readingRecordOf({
    article: articleOf(),
    page: articleOf().address,
    text,
    // One term has no entry in the glossary.
    mentions: mentions.filter(({ termId }) => termId === 'feidi'),
    units,
    fingerprint: [],
    now: '2026-11-25T08:00:00.000Z',
  });
  expect(record.termIds).toEqual(['feidi']);
  expect(record.passages.map((passage) => passage.text)).toEqual([
    '把飞地办好',
    '近年来，飞地园区发展迅速。',
    '政府应当完善飞地机制。',
  ]);
  expect(record.measures).toMatchObject([
    { text: '政府应当完善飞地机制。', strength: 'should', heading: '把飞地办好', termIds: ['feidi'] },
    { text: '必须守住底线。', strength: 'must', heading: '把飞地办好', termIds: [] },
  ]);
  for (const { start, end, text: words } of [...record.passages, ...record.measures])
    expect(text.slice(start, end)).toBe(words);
});

it('takes time in proportion to the article', () => {
  const sentence = '飞地园区发展迅速。';
  const timeFor = (count: number) => {
    const text = sentence.repeat(count);
    const block = { start: 0, end: text.length, kind: 'paragraph' as const };
    const mentions = Array.from({ length: count }, (_, index) => ({
      termId: 'feidi',
      start: index * sentence.length,
      end: index * sentence.length + 2,
      inner: [],
    }));
    const units = labelUnits({ title: '', text, blocks: [block] }, mentions);
    const source = { article: articleOf(), page: articleOf().address, text, mentions, units, fingerprint: [] };
    const started = performance.now();
    expect(readingRecordOf({ ...source, now: '2026-11-25T08:00:00.000Z' }).passages).toHaveLength(count);
    return performance.now() - started;
  };
  timeFor(1000);
  // A walk of every unit through every mention would take 900 million steps.
  expect(timeFor(30_000)).toBeLessThan(2000);
});
