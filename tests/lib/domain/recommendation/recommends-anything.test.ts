import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { buildArticle } from '../../../eval/build-article';
import { readGold } from '../../../eval/recommendation-gold';
import { articleOf, labelsOf } from './article-of';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/recommendations');
const silent = readGold(FIXTURES).filter(({ units }) => units.every(({ label }) => label !== 'recommendation'));

describe('a piece that recommends nothing', () => {
  it.each(silent.map((article) => [article.id, article] as const))('gets no mark: %s', (_, article) => {
    const marked = labelUnits(buildArticle(article.paragraphs), []).filter(({ label }) => label === 'recommendation');
    expect(marked).toEqual([]);
  });

  it('is a news report, whoever asks in it', () => {
    const asked = ['各部门要压实责任，健全台账。', '要加快建设，完善配套。', '各县应当建立联络机制。'];
    expect(labelsOf('关于工作的几点思考。', ...asked).some((line) => line.startsWith('recommendation'))).toBe(true);
    expect(labelsOf('本报讯（记者 方舟）全市召开会议。', ...asked).join()).not.toContain('recommendation');
    expect(labelUnits(articleOf('本报讯（记者 方舟）全市召开会议。', ...asked), []).map(({ rule }) => rule)).toContain(
      'told-as-news',
    );
  });

  it('is one with a single stray 要', () => {
    const essay = ['园子好不好，走进去便知道。', '远处的山可以借来。', '造园要构建层次。', '小有小的好处。'];
    expect(labelsOf(...essay).join()).not.toContain('recommendation');
  });
});
