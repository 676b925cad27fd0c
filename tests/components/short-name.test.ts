import { describe, expect, it } from 'vitest';
import { bothNames, shortName } from '@/components/short-name';

describe('a name in a picture', () => {
  it('stands whole where it has room', () => {
    expect(shortName('科技成果转移转化服务体系', 'zh')).toBe('科技成果转移转化服务体系');
    expect(shortName('Pilot-stage loan', 'en')).toBe('Pilot-stage loan');
  });

  it('is cut at so many Chinese characters, and between words in English', () => {
    expect(shortName('省级生态保护补偿工作部门间联席会议制度', 'zh')).toBe('省级生态保护补偿工作部门间…');
    expect(shortName('Provincial inter-departmental joint meeting', 'en')).toBe('Provincial inter-departmental…');
    expect(shortName('“'.padEnd(40, 'x'), 'en')).toHaveLength(30);
  });

  it('says both names when it is looked at, and one where there is but one', () => {
    expect(bothNames({ zh: '中试贷', en: 'Pilot-stage loan' })).toBe('中试贷\nPilot-stage loan');
    expect(bothNames({ zh: '景漂贷', en: '' })).toBe('景漂贷');
  });
});
