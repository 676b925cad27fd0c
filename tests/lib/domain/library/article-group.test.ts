import { describe, expect, it } from 'vitest';
import { copiesOf, groupOf } from '@/lib/domain/library/article-group';
import { listedFrom } from './group-from';
import { recordFrom } from './record-from';

const at = (hour: number) => `2026-03-16T0${String(hour)}:00:00.000Z`;

describe('copiesOf', () => {
  it('puts a joined copy under its article, and lets the article stand where any of them was worked on last', () => {
    const first = recordFrom('first', { modified: at(1) });
    const other = recordFrom('other', { modified: at(2) });
    const copy = recordFrom('copy', { joinedTo: 'first', modified: at(3) });
    expect(copiesOf([other, copy, first])).toEqual([
      { article: first, copies: [copy] },
      { article: other, copies: [] },
    ]);
  });

  it('lets a copy stand for itself where the article it was joined to is not there', () => {
    const copy = recordFrom('copy', { joinedTo: 'gone' });
    expect(copiesOf([copy])).toEqual([{ article: copy, copies: [] }]);
  });
});

describe('groupOf', () => {
  it('puts annotations in reading order, the note on the article first, and knows the last change', () => {
    const note = listedFrom('note', { start: -1 });
    const late = listedFrom('late', { start: 80 });
    const early = listedFrom('early', { start: 3 });
    const group = groupOf({ article: recordFrom('a'), copies: [] }, [late, early, note], at(5));
    expect(group?.annotations).toEqual([note, early, late]);
    expect(group?.modified).toBe(at(5));
  });

  it('gives no article of which nothing was made', () => {
    expect(groupOf({ article: recordFrom('a'), copies: [] }, [], '')).toBeNull();
  });
});
