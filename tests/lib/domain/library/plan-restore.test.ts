import { describe, expect, it } from 'vitest';
import { planRestore } from '@/lib/domain/library/plan-restore';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { EMPTY_LIBRARY } from './empty-library';
import { article, SMALL_LIBRARY, TIME, uuid } from './small-library';

describe('planRestore', () => {
  it('adds all to an empty library, and restored once changes nothing the second time', () => {
    const { data, counts } = planRestore(SMALL_LIBRARY, EMPTY_LIBRARY);
    expect(data).toEqual(SMALL_LIBRARY);
    expect(counts.annotations).toEqual({ added: 3, changed: 0, kept: 0 });
    expect(planRestore(SMALL_LIBRARY, data).data).toEqual(EMPTY_LIBRARY);
  });

  it('keeps what is here and later, and takes what is there and later', () => {
    const later = '2026-11-26T08:00:00.000Z';
    const [first, ...others] = SMALL_LIBRARY.annotations;
    if (first === undefined) throw new Error('no annotation');
    const newer: StoredData = {
      ...SMALL_LIBRARY,
      annotations: [{ ...first, note: '后来', modified: later }, ...others],
    };
    expect(planRestore(SMALL_LIBRARY, newer)).toMatchObject({
      data: { annotations: [] },
      counts: { annotations: { kept: 1 } },
    });
    expect(planRestore(newer, SMALL_LIBRARY).data.annotations).toMatchObject([{ note: '后来' }]);
  });

  it('gives annotations to the article that is here under another id', () => {
    const here: StoredData = { ...EMPTY_LIBRARY, articles: [article(9, 'https://epaper.jxxw.com.cn/a')] };
    const { data } = planRestore(SMALL_LIBRARY, here);
    expect(new Set(data.annotations.map(({ articleId }) => articleId))).toEqual(new Set([uuid(9)]));
  });

  it('keeps one replacement for one bundled entry', () => {
    const [entry] = SMALL_LIBRARY.ownEntries;
    if (entry === undefined) throw new Error('no entry');
    const here: StoredData = {
      ...EMPTY_LIBRARY,
      ownEntries: [{ ...entry, id: uuid(8), modified: '2026-01-01T00:00:00.000Z' }],
    };
    expect(planRestore(SMALL_LIBRARY, here).data.ownEntries).toMatchObject([{ id: uuid(8), modified: TIME }]);
  });
});
