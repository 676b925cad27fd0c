import { describe, expect, it } from 'vitest';
import { labelsOf } from './article-of';

const FRAME = ['茶山记', '茶山连片成带，采茶人往来不绝，山歌声声。'] as const;
/** What makes the piece one that recommends. */
const DEMAND = ['附记', '县里应健全协商机制。还要完善补偿标准。'] as const;

/** The labels of the units of `paragraphs` in such a piece, under `heading`. */
function labelsUnder(heading: string, ...paragraphs: readonly string[]): readonly string[] {
  const lines = labelsOf(...FRAME, heading, ...paragraphs, ...DEMAND);
  const isOwn = (line: string) => paragraphs.some((words) => words.includes(line.slice(line.indexOf(': ') + 2)));
  return lines.filter(isOwn).map((line) => line.slice(0, line.indexOf(': ')));
}

describe('the heading of a section', () => {
  it.each([
    ['recommendation', '一、夯实茶业转型的现实基础', '建好水肥一体化设施，更新低产茶园。'],
    ['achievement', '二、加快茶业转型的现实基础', '全县茶园连片成带，茶厂各有分工。'],
    ['recommendation', '（三）破解茶农增收的突出难题', '组建联合体，订单收购鲜叶。'],
    ['problem', '（四）茶旅融合发展的现实困境', '茶企各做各的，路边摆摊的比进店的多。'],
    ['recommendation', '五、茶旅融合的实现路径', '完善步道，培训讲解员。'],
    ['recommendation', '3.2 完善茶农的联合机制', '组建联合体，订单收购鲜叶。'],
    ['recommendation', '4 加快茶业转型的对策', '更新低产茶园。'],
  ])('makes of what is under it a %s: %s', (label, heading, sentence) => {
    expect(labelsUnder(heading, sentence)).toEqual([label]);
  });
});

describe('a word that heads a paragraph', () => {
  it('heads measures where several paragraphs are headed so, after a tale of what was done', () => {
    const labels = labelsUnder(
      '茶事二三',
      '近年来，茶山变了样，茶厂添了新机器。',
      '种茶，重在“养得好”。围绕老茶园，实行有机管护。',
      '卖茶，难在“走得远”。借鉴邻县做法，组建一支主播队。',
    );
    expect(labels).toEqual(['achievement', ...Array(4).fill('recommendation')]);
  });

  it('heads measures where it is said what it turns into', () => {
    const labels = labelsUnder(
      '茶事二三',
      '因此，改革的方向应当是：让茶山更绿、茶农更富。',
      '种法上，从“大水漫灌”走向“精准滴灌”。以土壤墒情为准，建立灌溉日历。',
      '卖法上，由“等客来”变为“送出去”。组建一支主播队。',
    );
    expect(labels).toEqual(Array(5).fill('recommendation'));
  });

  it('heads none where it stands alone', () => {
    const labels = labelsUnder('茶事二三', '近年来，茶山变了样，茶厂添了新机器。', '种茶，重在“养得好”。老人这样说。');
    expect(labels).toEqual(['achievement', 'other', 'other']);
  });

  it('heads measures among measures', () => {
    const labels = labelsUnder(
      '茶旅融合的实现路径',
      '“引”，就是敞开山门。把茶师纳入紧缺人才目录。',
      '“育”，就是就地取材。支持茶校开设夜班。',
    );
    expect(labels).toEqual(Array(4).fill('recommendation'));
  });

  it('heads what is wrong where it says that something is hard', () => {
    const labels = labelsUnder('茶事二三', '其一，进山难。车道年年冲毁。其二，招工难。采茶的都是老人。');
    expect(labels).toEqual(Array(4).fill('problem'));
  });

  it('heads what is wrong where it names that itself', () => {
    const labels = labelsUnder('茶事二三', '一是“不会种”。老把式凤毛麟角。二是“卖不掉”。好茶在山里过夏。');
    expect(labels).toEqual(Array(4).fill('problem'));
  });
});

describe('words of trouble among measures', () => {
  it('tell of trouble in a sentence of nobody, and not of those a measure is for', () => {
    const labels = labelsUnder(
      '茶旅融合的实现路径',
      '完善步道，培训讲解员。茶市里欺诈与违法经营不断，风险加剧。困难茶农的保费由县级财政兜底。县级建失能照护点，乡镇敬老院转型升级。',
    );
    expect(labels.slice(0, 3)).toEqual(['recommendation', 'problem', 'recommendation']);
    expect(labels).not.toContain('achievement');
  });
});

describe('a paragraph that tells of deeds and then asks', () => {
  it('goes on asking where nothing more is told', () => {
    const labels = labelsUnder(
      '茶事二三',
      '近年来，全县建成了三座茶厂，茶园翻了番。去年，新增了五条步道。因此，主管部门要加强审核；同时做好废水利用规划，提高利用率。',
    );
    expect(labels).toEqual(['achievement', 'achievement', 'recommendation', 'recommendation']);
  });

  it('tells of the deeds that come before', () => {
    const labels = labelsUnder(
      '茶事二三',
      '近年来，全县建成了三座茶厂，茶园翻了番。健全管护制度。去年，新增了五条步道。因此，主管部门要加强审核。',
    );
    expect(labels).toEqual(['achievement', 'achievement', 'achievement', 'recommendation']);
  });
});

describe('a thing of many parts', () => {
  it('heads measures by each of them', () => {
    const labels = labelsUnder(
      '书房小议',
      '书房之“书”，贵在常新。建立更新机制，淘汰冷书。',
      '书房之“房”，重在便民。试行“夜读时段”，由志愿者轮值。',
    );
    expect(labels).toEqual(['recommendation', 'recommendation', 'recommendation', 'recommendation']);
  });
});

describe('a paragraph that comes to 下一步 after it has asked', () => {
  it('asks before the turn too', () => {
    const labels = labelsUnder(
      '培育茶业新动能',
      '老品种要提质。支持茶企设立海外仓；引导茶农由散卖转向创牌。为此，应建立全链条服务体系。',
    );
    expect(labels).toEqual(['recommendation', 'recommendation', 'recommendation', 'recommendation']);
  });
});

describe('a short head that says what is wrong', () => {
  it('is a problem with what spells it out, and no call to act', () => {
    const labels = labelsUnder('茶业金融', '匹配难。茶树生长周期长，短贷长用成为常态。');
    expect(labels).toEqual(['problem', 'problem']);
  });
});

describe('a point that heads a paragraph', () => {
  it('heads measures where there are several', () => {
    const labels = labelsUnder(
      '夜市小议',
      '关键在治理。把摊点的规矩写进公约，让邻里放心。',
      '支撑在服务。推行错峰停车，方便来客。',
    );
    expect(labels).toEqual(['recommendation', 'recommendation', 'recommendation', 'recommendation']);
  });
});
