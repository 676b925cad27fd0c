import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { buildArticle } from '../../../eval/build-article';
import { readGold } from '../../../eval/recommendation-gold';
import { articleOf, labelsOf } from './article-of';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/recommendations');
const silent = readGold(FIXTURES).filter(({ units }) => units.every(({ label }) => label !== 'recommendation'));

describe('a piece that recommends nothing', () => {
  it.each(silent.map((article) => [article.id, article] as const))('gets no mark: %s', (_, article) => {
    const marked = labelUnits(buildArticle(article.paragraphs), []).filter(({ label }) => label === 'recommendation');
    expect(marked).toEqual([]);
  });

  it('is a news report, whoever asks in it', () => {
    const asked = ['各部门要压实责任，健全台账。', '要加快建设，完善配套。', '各县应当建立联络机制。'];
    expect(labelsOf('关于工作的几点思考。', ...asked).some((line) => line.startsWith('recommendation'))).toBe(true);
    expect(labelsOf('本报讯（记者 方舟）全市召开会议。', ...asked).join()).not.toContain('recommendation');
    expect(labelUnits(articleOf('本报讯（记者 方舟）全市召开会议。', ...asked), []).map(({ rule }) => rule)).toContain(
      'told-as-news',
    );
  });

  it('is no comment over which a reporter’s name alone stands', () => {
    const comment = ['□本报记者 何山', '发展县域经济不能画地为牢。', '要找准特色，利用好外部资源。', '还要加强监管。'];
    expect(labelsOf(...comment).join()).toContain('recommendation: 要找准特色');
    const news = ['□本报记者 何山', '据介绍，全市新建冷库六座。', '要找准特色，利用好外部资源。', '还要加强监管。'];
    expect(labelsOf(...news).join()).not.toContain('recommendation');
  });

  it('is a news report, but for the advice of experts and deputies that it passes on', () => {
    const report = ['本报讯（记者 方舟）论坛昨日举行。', '市长强调，要加快建设。', '研究员王某建议，建立跨省基金。'];
    expect(labelsOf(...report).filter((line) => line.startsWith('recommendation'))).toEqual([
      'recommendation: 研究员王某建议，建立跨省基金。',
    ]);
  });

  it('is one with a single stray 要', () => {
    const essay = ['园子好不好，走进去便知道。', '远处的山可以借来。', '造园要构建层次。', '小有小的好处。'];
    expect(labelsOf(...essay).join()).not.toContain('recommendation');
  });

  it('is no short comment that obliges by name those who can act', () => {
    const comment = ['派单快一点，乘客自然高兴。', '规则藏在后台，谁也说不清。', '技术可以复杂，道理不该复杂。'];
    const marked = (demand: string) => labelsOf(...comment, demand).filter((line) => line.startsWith('recommendation'));
    expect(marked('平台应当公开派单规则，接受监督。')).toEqual(['recommendation: 平台应当公开派单规则，接受监督。']);
    expect(marked('学校不妨请他们来上一堂课。')).toHaveLength(1);
    expect(marked('我们应当珍惜每一次等待。')).toEqual([]);
    expect(marked('要珍惜每一次等待。')).toEqual([]);
  });

  it('is no piece that calls to act after it has said what is lacking', () => {
    const remedies = [
      '优化口岸布局，压缩通关时间。',
      '完善投诉处理机制，件件有回音。',
      '发展跨境电商，支持企业建设海外仓。',
      '建立外贸综合服务站，提供一站式服务。',
    ].join('');
    const deeds = '今年前三季度，全县外贸进出口同比增长一成。';
    const marked = (...pieces: readonly string[]) =>
      labelsOf(...pieces).filter((line) => line.startsWith('recommendation')).length;
    expect(marked(deeds, '但服务贸易规模偏小，县域缺乏懂外贸的人才。', remedies)).toBe(4);
    expect(marked(deeds, remedies)).toBe(0);
  });

  it('is no list whose members say what has to be so', () => {
    const list = ['应急的根在村里。', '第一，预案要能用。', '第二，物资要够得着。', '第三，队伍要拉得出。'];
    expect(labelsOf(...list).filter((line) => line.startsWith('recommendation'))).toHaveLength(3);
  });

  it('is no comment whose demands are put in words the lists do not know', () => {
    const comment = ['有的干部守着摊子过日子。', '要把考核的尺子校准。', '也要为担当者撑腰，澄清诬告。'];
    expect(labelsOf(...comment).filter((line) => line.startsWith('recommendation'))).toHaveLength(2);
  });

  it('is no comment that names what is wrong and lays down rules beside one demand', () => {
    const comment = [
      '菜园里盖起了小楼，监管缺位。',
      '认领费宜实行第三方存管，按季划拨。',
      '合同由村集体统一制定。',
      '保证金三十日内退还。',
    ];
    const marked = (...pieces: readonly string[]) =>
      labelsOf(...pieces).filter((line) => line.startsWith('recommendation')).length;
    expect(marked(...comment)).toBeGreaterThan(0);
    expect(marked('菜园里搭起了凉棚。', ...comment.slice(1))).toBe(0);
  });

  it('still marks a demand that names who is to act, or what for', () => {
    const essay = ['村口的樟树老了。', '老人说，树是村子的记性。', '风吹过来，叶子响成一片。', '树下总有人坐着。'];
    const marked = (demand: string) => labelsOf(...essay, demand).filter((line) => line.startsWith('recommendation'));
    expect(marked('各地各部门要把古树列入保护名录。')).toHaveLength(1);
    expect(marked('保护古树，必须把责任落实到人。')).toHaveLength(1);
    expect(marked('我们要珍惜这片树荫。')).toEqual([]);
    expect(marked('那一年，干部要守在树下过夜。')).toEqual([]);
  });

  it('is a notice, whatever it asks of those it is for', () => {
    const notice = ['现面向全省征集方案。', '参赛单位应当如实填写申报书。', '联系电话：0791-00000000。'];
    expect(labelUnits(articleOf(...notice), []).map(({ rule }) => rule)).toContain('gives-notice');
    expect(labelsOf(...notice).join()).not.toContain('recommendation');
  });

  it('passes on what a document lays down: what the document asks is no advice of the piece', () => {
    const news = [
      '市里日前印发《校车管理办法》。',
      '《办法》明确，校车应当每学期检修一次。',
      '学校要建立乘车名册，实行一车一档。',
      '《办法》还规定，驾驶员须持证上岗。',
    ];
    const labelled = labelUnits(articleOf(...news), []);
    expect(labelled.slice(1).map(({ label }) => label)).toEqual(['background', 'background', 'background']);
    expect(labelled.map(({ rule }) => rule)).toContain('tells-document');
  });

  it('still recommends what it says of a document with a voice of its own', () => {
    const comment = [
      '市里日前印发《校车管理办法》。',
      '《办法》明确，校车应当每学期检修一次。',
      '《办法》还规定，驾驶员须持证上岗。',
      '然而，山区的校车至今没有着落。',
      '驾驶员短缺，车辆老化。',
      '孩子们的路，该由谁来接？',
      '有关部门应当加大投入，完善山区的校车服务。',
    ];
    expect(labelsOf(...comment).at(-1)).toContain('recommendation');
  });
});
