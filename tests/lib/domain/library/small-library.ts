import { emptyContent } from '@/lib/domain/glossary/term-content';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';
import { articleOf } from '../../export/article-of';
import { recordFrom } from './record-from';

/** The n-th id. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** When everything in it was made. */
export const TIME = '2026-11-25T08:00:00.000Z';
const record = (n: number, articleId: string) => ({
  id: uuid(n),
  requestId: uuid(n + 500),
  articleId,
  note: '记 “<b>” \ud83d\ude00',
  tags: ['产业', 'a b'],
  created: TIME,
  modified: TIME,
  deleted: null,
});
const selectors = {
  quote: { type: 'TextQuoteSelector' as const, exact: '先行先试', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector' as const, start: 3, end: 7 },
};
/** An article at an address, with the n-th id. */
export const article = (n: number, address: string) =>
  recordFrom(uuid(n), {
    address,
    title: '题',
    created: TIME,
    modified: TIME,
    fingerprint: [1, 4294967295],
    apart: [uuid(77)],
    authors: ['何山'],
    paper: '江西日报',
    date: '2026-03-16',
    page: '10',
  });
/** A library with one of everything a reader can make. */
export const SMALL_LIBRARY: StoredData = {
  articles: [article(1, 'https://epaper.jxxw.com.cn/a')],
  annotations: [
    { ...record(2, uuid(1)), motivation: 'highlighting', colour: 'green', selectors },
    { ...record(3, uuid(1)), motivation: 'commenting', deleted: TIME },
    { ...record(4, uuid(1)), motivation: 'classifying', selectors, label: 'other', strength: null, given: 'problem' },
  ],
  ownEntries: [
    {
      id: uuid(5),
      replaces: 'feidi',
      content: { ...emptyContent('2026-11-25'), name: { zh: '飞地', en: '' } },
      created: TIME,
      modified: TIME,
      deleted: null,
    },
  ],
  termVisibilities: [{ termId: 'tanhui', isHidden: true, modified: TIME }],
  readings: [
    {
      address: 'https://epaper.jxxw.com.cn/a',
      article: articleOf(),
      page: 'http://epaper.jxxw.com.cn/a',
      first: TIME,
      last: TIME,
      length: 4000,
      fingerprint: [1, 4294967295],
      termIds: ['feidi'],
      passages: [{ start: 0, end: 4, text: '飞地好。', termIds: ['feidi'] }],
      measures: [
        {
          start: 4,
          end: 9,
          text: '要办飞地。',
          strength: 'must',
          actor: null,
          action: '办',
          object: '飞地',
          heading: null,
          termIds: ['feidi'],
        },
      ],
    },
  ],
  siteSwitches: { 'epaper.jxxw.com.cn': { ...DEFAULT_SWITCHES, marks: false } },
  settings: { ...DEFAULT_SETTINGS, language: 'en', hiddenFields: ['culture'] },
  exportTemplate: '# {{title}}\n',
};
