import { describe, expect, it } from 'vitest';
import { readDrafts } from '@/entrypoints/shared/reader/drafts';

const DRAFT = { note: '还没存下的一句', base: '' };

describe('readDrafts', () => {
  it('reads what an earlier script has written', () => {
    expect(readDrafts(JSON.stringify([['a1', DRAFT]]))).toEqual([['a1', DRAFT]]);
  });

  it('takes a view without drafts for one that has nothing to hand over', () => {
    expect([readDrafts(undefined), readDrafts('[]')]).toEqual([[], []]);
  });

  it.each([
    ['no JSON', '[["a1",'],
    ['another form', JSON.stringify({ a1: DRAFT })],
    ['a draft without a note', JSON.stringify([['a1', { text: '甲' }]])],
    [
      'one of several without an id',
      JSON.stringify([
        ['a1', DRAFT],
        [null, DRAFT],
      ]),
    ],
    ['null', 'null'],
  ])('does not take %s for nothing to hand over', (_, json) => {
    expect(readDrafts(json)).toBeNull();
  });
});
