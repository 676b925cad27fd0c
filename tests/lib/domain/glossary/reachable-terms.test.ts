import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { reachableTerms } from '@/lib/domain/glossary/reachable-terms';
import { glossaryOf } from './glossary-of';
import { termOf } from './term-of';

describe('reachableTerms', () => {
  it('gives the terms mentioned, those inside their mentions, and what all of them relate to', () => {
    const terms = [
      termOf('law', '生态补偿条例'),
      termOf('compensation', '生态补偿', { relations: [{ kind: 'peer', id: 'trade' }] }),
      termOf('trade', '水权交易'),
      termOf('other', '飞地经济'),
    ];
    const mentions = findMentions(glossaryOf(terms), '《生态补偿条例》');
    const reached = reachableTerms(mentions, new Map(terms.map((term) => [term.id, term])));
    expect(Object.keys(reached).sort()).toEqual(['compensation', 'law', 'trade']);
  });
});
