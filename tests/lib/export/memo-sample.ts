import type { ArticleNote, Highlight } from '@/lib/domain/annotation/annotation';
import type { Measure } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '@/lib/export/article-export';
import { termOf } from '../domain/glossary/term-of';
import { articleOf, exportOf, highlightOf } from './article-of';

const TEXT =
  '一、完善生态补偿机制\n各地应当建立健全横向生态补偿机制，扩大“湿地银行”试点范围。\n二、引导金融支持\n可以探索排污权质押贷款。';

/** A note on the article with everything Markdown has. */
export const NOTE: ArticleNote = {
  id: '00000000-0000-4000-8000-00000000000a',
  requestId: '00000000-0000-4000-8000-00000000000b',
  articleId: '00000000-0000-4000-8000-000000000001',
  motivation: 'commenting',
  note: '## 总体印象\n\n这篇文章**思路清楚**，可用于：\n\n1. 生态补偿专题；\n2. 金融支持专题。\n\n> 先行先试\n\n参见 https://example.org/a?b=1&c=2。',
  tags: ['生态', '江西'],
  created: '2026-11-22T08:00:00.000Z',
  modified: '2026-11-22T08:30:00.000Z',
  deleted: null,
};

function quoted(words: string, rest: Partial<Highlight> = {}): Highlight {
  return { ...highlightOf(words, TEXT.indexOf(words)), ...rest };
}

function measureOf(words: string, rest: Partial<Measure>): Measure {
  const start = TEXT.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    strength: 'should',
    actor: null,
    action: null,
    object: null,
    heading: null,
    termIds: [],
    ...rest,
  };
}

/** An article with everything an export can hold, in our own words. */
export function sampleExport(rest: Partial<ArticleExport> = {}): ArticleExport {
  return exportOf({
    article: articleOf({
      title: '让绿水青山“生金”的三条路径',
      kicker: '智库观察',
      subtitle: '——以鄱阳湖流域为例',
      affiliation: '作者单位：某大学经济研究院',
      section: '智库',
    }),
    text: TEXT,
    note: NOTE,
    highlights: [
      quoted('各地应当建立健全横向生态补偿机制', {
        note: '**谁来补**？补偿标准见[办法](https://www.gov.cn/x)。\n\n- 上游\n- 下游',
        tags: ['机制'],
      }),
      quoted('“湿地银行”试点范围', { colour: 'green' }),
      quoted('可以探索排污权质押贷款', { colour: 'pink', note: '依据不足？<b>待核</b>' }),
      quoted('引导金融支持', { colour: 'blue', tags: ['金融', '信贷'] }),
    ],
    terms: [
      {
        term: termOf('wetland-bank', '湿地银行', {
          name: { zh: '湿地银行', en: 'wetland bank' },
          status: 'pilot',
          summary: {
            zh: '把零散的湿地指标收储、修复后再交易的机制。',
            en: 'A mechanism that trades restored wetland.',
          },
          sources: [
            {
              kind: 'official',
              publisher: '江西省政府',
              title: '湿地银行建设试点方案',
              date: '2022-06-01',
              address: 'https://www.jiangxi.gov.cn/a',
            },
          ],
        }),
        count: 2,
      },
    ],
    measures: [
      measureOf('各地应当建立健全横向生态补偿机制，扩大“湿地银行”试点范围。', {
        actor: '各地',
        heading: '一、完善生态补偿机制。',
        termIds: ['wetland-bank'],
      }),
      measureOf('可以探索排污权质押贷款。', { strength: 'explore', heading: '二、引导金融支持' }),
    ],
    ...rest,
  });
}
