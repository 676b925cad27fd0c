import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const OPENING = '茶山连片。';

describe('an age long past', () => {
  it.each(['1926年，镇上办起了第一所茶学堂。', '抗日战争时期，茶农把粮食送到了前线。', '乾隆年间，茶船一度绵延十里。'])(
    'is history and told as background: %s',
    (sentence) => {
      expect(unitWith(sentence, OPENING + sentence).label).toBe('background');
    },
  );

  it.each([
    '1962年，镇上办起了第一所茶学堂。',
    '过去四年间，全县建成了三座茶厂。',
    '近年来，乾隆御茶园重新开门，游人翻了番。',
    '江南宋城的茶宴，一票难求。',
    '去年，文明代表队走进了茶乡。',
    '1926年的老茶号，2019年获评省级非遗工坊。',
  ])('is none: %s', (sentence) => {
    expect(unitWith(sentence, OPENING + sentence).label).toBe('achievement');
  });

  it('leaves what was done in our days an achievement in a tale of old', () => {
    const tale = ['古渡口始建于唐代。', '明清时，船商建起了十座会馆。', '晚清以后，渡口冷清了。'];
    expect(unitWith('2009年', ...tale, '2009年，沙河大桥通车了。').label).toBe('achievement');
  });
});

describe('what is done with old things', () => {
  it.each(['以明清古街为载体，建设茶旅夜游线路。', '依托乾隆御茶园，打造研学基地。', '在明清老街布设茶亭，完善导览。'])(
    'is a measure: %s',
    (sentence) => {
      const measures = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。'];
      expect(unitWith(sentence, ...measures, sentence).label).toBe('recommendation');
    },
  );
});

describe('words of today', () => {
  it('tell of today at the head of a clause alone', () => {
    expect(unitWith('如今', `${OPENING}如今，茶乡游人如织。`).label).toBe('achievement');
    expect(unitWith('如今', `${OPENING}如今的茶乡让人流连。`).label).toBe('other');
  });

  it('leave advice what it is', () => {
    const sentence = '当下，茶企应把握好传承与创新的关系。';
    expect(unitWith(sentence, '对策与建议', '要健全协商机制。', sentence).label).toBe('recommendation');
  });
});
