import { describe, expect, it } from 'vitest';
import { createGathering } from '@/entrypoints/background/gather-restore';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { EMPTY_LIBRARY } from '../../lib/domain/library/empty-library';

const DATA: StoredData = {
  ...EMPTY_LIBRARY,
  termVisibilities: [{ termId: 'tanhui', isHidden: true, modified: '2026-11-25T08:00:00.000Z' }],
};
const TEXT = JSON.stringify(DATA);
const PIECES = [TEXT.slice(0, 30), TEXT.slice(30, 60), TEXT.slice(60)].map((text, piece) => ({
  sending: 'one',
  piece,
  of: 3,
  text,
}));

describe('the pieces of a restore', () => {
  it('are the records with the last of them, and nothing before', () => {
    const gather = createGathering();
    expect(PIECES.map(gather)).toEqual([null, null, DATA]);
  });

  it('are taken again where the answer was lost, also the last', () => {
    const gather = createGathering();
    expect(PIECES.flatMap((piece) => [gather(piece), gather(piece)])).toEqual([null, null, null, null, DATA, DATA]);
  });

  it('are refused where the background was stopped in between', () => {
    const [first, second] = PIECES;
    if (first === undefined || second === undefined) throw new Error('There are three.');
    createGathering()(first);
    expect(() => createGathering()(second)).toThrow('stopped');
  });

  it('give up an unfinished sending for a new one', () => {
    const gather = createGathering();
    PIECES.slice(0, 2).forEach(gather);
    expect(PIECES.map((piece) => gather({ ...piece, sending: 'two' }))).toEqual([null, null, DATA]);
  });

  it('are refused where they are no records', () => {
    const gather = createGathering();
    expect(() => gather({ sending: 'one', piece: 0, of: 1, text: '{"articles":5}' })).toThrow();
    expect(() => gather({ sending: 'two', piece: 0, of: 1, text: '{' })).toThrow();
  });
});
