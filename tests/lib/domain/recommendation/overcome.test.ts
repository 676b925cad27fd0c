import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const OPENING = '茶山连片。';

describe('a trouble that its own sentence gets over', () => {
  it.each([
    ['achievement', 'once and now', '曾经交通闭塞、产业薄弱的山村，如今成了游客的打卡地。'],
    ['achievement', 'once and now, without a word of result', '过去各管一段的现象时有发生，如今一张网办到底。'],
    ['achievement', 'a turn for the better', '全镇基础薄弱、资源匮乏，却凭着一股韧劲把茶叶卖到了海外。'],
    ['achievement', 'a remedy after its subject', '这项技术攻克了长期制约茶业的瓶颈。'],
    ['achievement', 'a lack that a deed makes up for', '服务站也弥补了乡村法律人才欠缺等短板。'],
    ['other', 'a small matter that weighs much', '社区虽小，却连着千家万户。'],
    ['achievement', 'a small matter that did much', '书屋虽小，却点燃了孩子们读书的热情。'],
  ])('%s: %s', (label, _, sentence) => {
    expect(unitWith(sentence, OPENING + sentence).label).toBe(label);
  });

  it.each([
    ['once and still', '过去缺乏人手，如今仍难以为继。'],
    ['no remedy yet', '这些办法未能解决人手不足、资金缺乏的困难。'],
    ['a turn for the worse', '茶园虽小，却长期缺乏管护。'],
    ['a trouble now', '茶厂基础薄弱，设备陈旧落后。'],
    ['a trouble that is found', '走访中发现产业基础薄弱。'],
  ])('is none: %s', (_, sentence) => {
    expect(unitWith(sentence, OPENING + sentence).label).toBe('problem');
  });
});
