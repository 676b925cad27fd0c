import { describe, expect, it } from 'vitest';
import { prepareSearch, searchGlossary } from '@/lib/search/search-glossary';
import { termOf } from '../domain/glossary/term-of';

const TERMS = [
  termOf('tanhui', '绿宝碳汇', {
    name: { zh: '“绿宝碳汇”', en: 'Lübao carbon sink' },
    pinyin: 'lǜ bǎo tàn huì',
    definition: { zh: '公众减碳可换积分。', en: 'Credits for the public.' },
  }),
  termOf('plan', '“1269”行动计划', { pinyin: '1269 xíng dòng jì huà', aliases: ['制造业1269计划'] }),
  termOf('feidi', '飞地经济', { pinyin: 'fēi dì jīng jì', documentNumber: '赣府发〔2026〕1号' }),
  termOf('own', '碳汇贷', { origin: 'own', pinyin: '' }),
];
const prepared = prepareSearch(TERMS);
const search = (query: string) => searchGlossary(prepared, query).map(({ id }) => id);

describe('searchGlossary', () => {
  it('lists all for an empty query', () => {
    expect(search('  ')).toEqual(['tanhui', 'plan', 'feidi', 'own']);
  });

  it.each([
    ['绿宝', ['tanhui']],
    ['１２６９', ['plan']],
    ['行动', ['plan']],
    ['制造业 1269', ['plan']],
    ['carbon', ['tanhui']],
    ['Carbon Sink', ['tanhui']],
    ['arbon', []],
    ['lǜ bǎo', ['tanhui']],
    ['lvbao', ['tanhui']],
    ['lubao', ['tanhui']],
    ['feidijingji', ['feidi']],
    ['fei di', ['feidi']],
    ['fdjj', ['feidi']],
    ['xdjh', ['plan']],
    ['1269xd', ['plan']],
    ['积分', ['tanhui']],
    ['赣府发', ['feidi']],
    ['没有', []],
  ])('answers %s with %j', (query, ids) => {
    expect(search(query)).toEqual(ids);
  });

  it('does not find pinyin that begins in the middle of a syllable', () => {
    expect(search('idi')).toEqual([]);
  });

  it('reads a reader’s own entry as far as other entries tell how', () => {
    expect(search('tanhui')).toEqual(['own', 'tanhui']);
  });

  it('puts the name before other spellings, and those before mere mentions', () => {
    expect(search('碳汇')).toEqual(['own', 'tanhui']);
  });
});
