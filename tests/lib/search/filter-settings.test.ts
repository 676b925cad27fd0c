import { describe, expect, it } from 'vitest';
import { filterSettings } from '@/lib/search/filter-settings';

const SECTIONS = [
  {
    title: '颜色的含义',
    hint: '划线用的颜色',
    rows: [
      { title: '黄色', hint: '原为“论点”' },
      { title: '绿色', hint: '原为“数据”' },
    ],
  },
  { title: 'Shortcuts', hint: 'Keys', rows: [{ title: 'Next term', hint: 'Alt+Shift+J' }] },
];
const listed = (query: string) =>
  filterSettings(SECTIONS, query).map(({ title, rows }) => [title, ...rows.map((row) => row.title)]);

describe('the search of the settings', () => {
  it('lists all while nothing is looked for', () => {
    expect(filterSettings(SECTIONS, '  ')).toEqual(SECTIONS);
  });

  it('lists a whole section whose title or explanation has the words', () => {
    expect(listed('含义')).toEqual([['颜色的含义', '黄色', '绿色']]);
    expect(listed('划线')).toEqual([['颜色的含义', '黄色', '绿色']]);
  });

  it('lists the rows that have them, also those of which the section has one part and the row the other', () => {
    expect(listed('数据')).toEqual([['颜色的含义', '绿色']]);
    expect(listed('含义 绿色')).toEqual([['颜色的含义', '绿色']]);
  });

  it('makes no difference of case, width and traditional characters', () => {
    expect(listed('ＡＬＴ next')).toEqual([['Shortcuts', 'Next term']]);
    expect(listed('數據')).toEqual([['颜色的含义', '绿色']]);
  });

  it('lists nothing for what is nowhere', () => {
    expect(listed('天气')).toEqual([]);
  });
});
