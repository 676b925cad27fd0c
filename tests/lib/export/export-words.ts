import type { ExportWords } from '@/lib/export/export-words';

/** The words of exports in the tests. */
export const words: ExportWords = {
  untitled: '（无标题）',
  collection: '智库批注',
  citation: '引用格式',
  articleNote: '本文笔记',
  highlights: '划线与批注',
  note: '批注：',
  highlight: '划线',
  column: (column) => `“${column}”`,
  terms: '文中术语',
  sources: '依据',
  articleOnly: '仅据文章',
  colours: { yellow: '论点', green: '数据', blue: '提法', pink: '存疑' },
  statuses: {
    'in-force': '现行',
    pilot: '试点',
    ended: '已结束',
    proposed: '建议',
    generic: '通用',
    unspecified: '未注明',
  },
};
