import { expect, it } from 'vitest';
import { createDescriber } from '@/lib/domain/annotation/describer';
import { describe } from '@/lib/domain/annotation/describe';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { withRivals } from '@/lib/domain/annotation/rivals';
import { articleFrom } from './article-from';

it('describes each span exactly as if it were the only one, with its rivals', () => {
  const article = articleFrom('完善生态补偿机制，健全评价体系。\n完善生态补偿办法，健全评价体系。\n完善生态补偿机制。');
  const describeSpan = createDescriber(article);
  for (let start = 0; start < article.text.length - 4; start += 3) {
    const span = { start, end: start + 4 };
    expect(describeSpan(span)).toEqual(withRivals(toLocatable(article.text), describe(article, span)));
  }
  expect(() => describeSpan({ start: 3, end: 3 })).toThrow(RangeError);
});
