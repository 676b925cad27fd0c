import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isCorrection, isHighlight } from '@/lib/domain/annotation/annotation';
import type { Correction } from '@/lib/domain/annotation/annotation';
import { storedDataSchema } from '@/lib/domain/library/schema';
import { toAnnotationCollection } from '@/lib/export/web-annotation';
import { correctionOf, exportOf, highlightOf } from '../../export/article-of';
import { EMPTY_LIBRARY } from '../../domain/library/empty-library';
import { after, take } from './take-file';

describe('W3C assessments', () => {
  it('of our own export bring back the labels the reader has corrected, none twice, and none as a note', async () => {
    const corrections = [
      correctionOf('先行先试', 6, { strength: 'must' }),
      correctionOf('在前', 3, { label: 'other', strength: null, given: 'recommendation' }),
    ];
    const collection = toAnnotationCollection(exportOf({ corrections, highlights: [highlightOf('先行先试', 6)] }));
    const { data } = await take(collection);
    expect(v.safeParse(storedDataSchema, data).issues).toBeUndefined();
    expect(data.annotations.filter(isHighlight)).toMatchObject([{ note: '', tags: [] }]);
    const back = data.annotations.filter(isCorrection);
    const kept = ({ id, label, strength, given, selectors: { quote } }: Correction) => {
      return { id, label, strength, given, exact: quote.exact };
    };
    expect(back.map(kept)).toEqual(corrections.map(kept));
    const library = after(EMPTY_LIBRARY, data);
    const again = await take(collection, library);
    expect(again.known).toBe(3);
    expect(after(library, again.data)).toEqual(library);
  });

  it('change a label the reader has given here if theirs is the later, and keep it if it is the earlier', async () => {
    const mine = correctionOf('先行先试', 6, { label: 'problem', strength: null });
    const library = after(EMPTY_LIBRARY, (await take(toAnnotationCollection(exportOf({ corrections: [mine] })))).data);
    const other = (modified: string) =>
      toAnnotationCollection(
        exportOf({
          corrections: [correctionOf('先行先试', 6, { id: '00000000-0000-4000-8002-000000000001', modified })],
        }),
      );
    const labelAfter = async (modified: string) => {
      const { data } = await take(other(modified), library);
      return after(library, data).annotations.map((one) => isCorrection(one) && [one.id, one.label, one.strength]);
    };
    expect(await labelAfter('2026-11-21T08:00:00.000Z')).toEqual([[mine.id, 'problem', null]]);
    expect(await labelAfter('2026-11-23T08:00:00.000Z')).toEqual([[mine.id, 'recommendation', 'should']]);
  });

  it('assessed by others, in words that are no labels of ours, come as highlights with a note', async () => {
    const body = { type: 'TextualBody', value: '论据薄弱', purpose: 'assessing' };
    const target = { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: '原文' } };
    const { data } = await take({ type: 'Annotation', id: 'urn:x', motivation: 'assessing', body, target });
    expect(data.annotations).toMatchObject([{ motivation: 'highlighting', note: '论据薄弱' }]);
  });
});
