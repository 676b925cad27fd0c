import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { titleCalls } from '@/lib/domain/recommendation/title-calls';
import { buildArticle } from '../../../eval/build-article';

const labelsUnder = (title: string, ...texts: readonly string[]) =>
  labelUnits(
    buildArticle([{ kind: 'title', text: title }, ...texts.map((text) => ({ kind: 'body' as const, text }))]),
    [],
  ).map(({ label }) => label);

describe('a title', () => {
  it.each([
    '渡口改造要守住老味道',
    '社区食堂不妨多开一小时',
    '让老渡口活起来',
    '别让书屋锁了门',
    '加快补上乡村托育短板',
    '水库移民后续扶持的对策建议',
    '渡口改造不能只算流量',
    '谨防渡口补贴跑偏',
  ])('calls for something to be done: %s', (title) => expect(titleCalls(title)).toBe(true));

  it.each([
    '',
    '渡口的黄昏',
    '不可思议的渡口',
    '老渡口改造记',
    '全县渡口管理工作会议召开',
    '什么是碳汇',
    '国外怎样管理渡口',
  ])('calls for nothing: %s', (title) => expect(titleCalls(title)).toBe(false));

  it('that calls for something lets one demand under it stand', () => {
    const texts = ['天刚亮，渡口就热闹起来。', '票价一年没有变。', '船期还须再排一排，照顾上学的孩子。'];
    expect(labelsUnder('渡口的黄昏', ...texts)).not.toContain('recommendation');
    expect(labelsUnder('让老渡口活起来', ...texts)).toEqual(['other', 'other', 'recommendation']);
  });

  it('marks nothing where nothing is asked for, nor in news', () => {
    expect(labelsUnder('让老渡口活起来', '天刚亮，渡口就热闹起来。', '票价一年没有变。')).toEqual(['other', 'other']);
    expect(
      labelsUnder('加快补上乡村托育短板', '本报讯（记者 方舟）全县托育工作会议召开。', '会议强调，要加快补上短板。'),
    ).not.toContain('recommendation');
  });

  it('makes no demand of a story under it', () => {
    const night = ['夜里蹲守，船不能开灯，手机也要调成静音。', '有一回，偷捕的船想要逃走，被他们堵在了江湾里。'];
    expect(labelsUnder('守护一江清水', '天还没亮，老周的船就下了水。', ...night)).not.toContain('recommendation');
  });
});
