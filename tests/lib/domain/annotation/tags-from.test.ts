import { expect, it } from 'vitest';
import { tagsFrom } from '@/lib/domain/annotation/tags-from';

it.each([
  ['产业，生态、 绿色 金融 ;改革', ['产业', '生态', '绿色 金融', '改革']],
  ['#ESG #esg #数据', ['ESG', '数据']],
  ['  ,、', []],
  ['长'.repeat(80), ['长'.repeat(50)]],
])('reads the tags in %j', (typed, tags) => {
  expect(tagsFrom(typed)).toEqual(tags);
});

it('takes no more than an annotation may have', () => {
  expect(tagsFrom(Array.from({ length: 80 }, (_, index) => String(index)).join(','))).toHaveLength(50);
});
