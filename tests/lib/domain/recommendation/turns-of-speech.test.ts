import { describe, expect, it } from 'vitest';
import { articleOf, labelsOf, unitWith } from './article-of';
import { labelUnits } from '@/lib/domain/recommendation/label-units';

/** A section in which the author proposes. */
const MEASURES = ['对策与建议', '要健全协商机制。'] as const;
const ruleOf = (sentence: string) => unitWith(sentence, ...MEASURES, sentence).rule;

describe('turns of speech', () => {
  it.each(['针对这些短板，提出以下对策。', '为此，提出如下建议：', '改进可以从以下几个方面着手。'])(
    'that announce measures are none themselves: %s',
    (sentence) => expect(ruleOf(sentence)).toBe('advice-announced'),
  );

  it('that announce measures and name them ask for them', () => {
    expect(ruleOf('为此，提出如下建议：一是完善补偿机制。')).toBe('modal-should');
  });

  it('that announce measures show that the piece recommends', () => {
    const article = articleOf('渡口有一百年了。', '船老了，人也老了。', '为此，提出如下建议：', '渡口应增设候船室。');
    expect(labelUnits(article, []).at(-1)?.label).toBe('recommendation');
  });

  it('with 当 after who is to act advise, and before a moment set a scene', () => {
    expect(ruleOf('青年干部当把本领练在基层。')).toBe('modal-should');
    expect(ruleOf('老城当凸显自己的个性。')).toBe('modal-should');
    expect(unitWith('县里当推进改革时', ...MEASURES, '县里当推进改革时，阻力不小。').label).not.toBe('recommendation');
  });

  it('with 越是…，越要 ask, and those that only look at an example do not', () => {
    expect(ruleOf('越是来往频繁的渡口，越要守住限载的底线。')).toBe('modal-must');
    expect(ruleOf('不妨看看下游渡口的做法。')).not.toBe('modal-may');
  });

  it('that hold 要 or 建议 in another word or deny it do not ask by it', () => {
    expect(ruleOf('船工是渡口运行的关键要素之一。')).toBe('definition');
    expect(ruleOf('限载并不意味着要停航。')).not.toBe('modal-must');
    expect(ruleOf('“十五五”规划建议对水运作出部署，提出“提升通航能力”。')).toBe('bearing');
  });

  it('that say what a deed is good for ask for nothing', () => {
    expect(labelsOf(...MEASURES, '发展冷链物流，有助于减少损耗，促进增收。').at(-1)).toMatch(/^other/);
  });

  it('with 因此，建议 are the author’s, also after a statute', () => {
    const texts = ['《规定》明确，检察机关可以调阅卷宗。因此，建议尽快完善取证制度，赋予检察机关取证权。'];
    expect(labelsOf(...MEASURES, ...texts).at(-1)).toMatch(/^recommendation/);
  });

  it.each([
    '一些中介声称可以帮助求职者进入国有企业。',
    '这表明我们必须更加重视制造业。',
    '与会人员就立法建议稿进行了讨论。',
    '本质上是城区的宜民性不足。',
  ])('that claim, show or only look like a demand ask for nothing: %s', (sentence) =>
    expect(unitWith(sentence, sentence, ...MEASURES).label).not.toBe('recommendation'),
  );

  it.each(['场均观众两万，比职业联赛还要热闹。', '买一台设备，走流程要一年。', '接通热线平均要按六次键。'])(
    'that compare, or count what it takes, demand nothing: %s',
    (sentence) => expect(unitWith(sentence, sentence, ...MEASURES).label).not.toBe('recommendation'),
  );

  it('that name an initiative advise nothing', () => {
    expect(ruleOf('外贸企业抓住“一带一路”倡议、自贸试验区等机遇。')).not.toBe('modal-should');
  });

  it('of three characters head paragraphs of measures: a verb and its object', () => {
    expect(labelsOf(...MEASURES, '强龙头、育品牌。支持三家茶企建设加工园区，带动上下游。').slice(2)).toEqual([
      'recommendation: 强龙头、育品牌。',
      'recommendation: 支持三家茶企建设加工园区，带动上下游。',
    ]);
    expect(labelsOf('天刚亮，渡口就热闹了。', '打电话，没人接。').at(-1)).toMatch(/^other/);
  });

  it('that name who speaks tell the guest’s advice from the host’s words', () => {
    const host = '主持人：船期怎样排才合理？大家要畅所欲言。';
    const guest = '何教授：航运部门要把早班船提前，照顾上学的孩子。';
    expect(labelsOf(...MEASURES, `${host}${guest}`).slice(2)).toEqual([
      'other: 主持人：船期怎样排才合理？',
      'background: 大家要畅所欲言。',
      `recommendation: ${guest}`,
    ]);
  });

  it('with 只有 before a deed ask for it, before a virtue they do not', () => {
    expect(ruleOf('只有守住耕地红线，才能端稳饭碗。')).toBe('only-way-left');
    expect(ruleOf('唯有久久为功，方能行稳致远。')).toBe('general-statement');
  });

  it('with deed upon deed before 才能 ask for them, with one alone they do not', () => {
    expect(ruleOf('健全船期公告，加强岸线巡查，才能让候船的人安心。')).toBe('only-way-left');
    expect(ruleOf('将候船室纳入改造计划，培养一批领航员，方能留住船客。')).toBe('only-way-left');
    expect(ruleOf('温习旧航图，才能看清新水道。')).toBe('general-statement');
  });

  it('tell how things look from somewhere, and act from somewhere', () => {
    expect(ruleOf('从航运实践看，分散补偿效果有限，综合补偿更有效率。')).toBe('nothing-told');
    expect(ruleOf('从长远看，健全船期公告，培养领航员。')).toBe('bare-imperative');
  });

  it('say what comes of a virtue without asking for it', () => {
    expect(ruleOf('船家有耐心，创新才有信心。')).toBe('nothing-told');
    expect(ruleOf('把旅客的小事当大事办，码头的根基就牢不可破。')).toBe('general-statement');
    expect(ruleOf('开放之门越开越大，航路越走越宽。')).toBe('general-statement');
    expect(ruleOf('健全招工与就业联动机制，引导船企就近招工。')).toBe('bare-imperative');
  });

  it('take one thing for another without a duty, and count what something takes', () => {
    expect(ruleOf('有的船社把建系统当创新，把装机量当成绩。')).not.toBe('modal-should');
    expect(ruleOf('有船工每天光打卡就要一个多小时。')).not.toBe('modal-weak');
    expect(ruleOf('青年船工当创新航路，担起守江的责任。')).toBe('modal-should');
  });

  it('limit a measure by 但 without taking it back', () => {
    expect(ruleOf('鼓励船主入股码头，但不允许圈占岸线。')).toBe('bare-imperative');
    expect(ruleOf('改革没有完成时。')).toBe('definition');
  });

  it('add advice of the author’s own', () => {
    expect(ruleOf('我还建议，每个码头一间候船室，船讯天天更新。')).toBe('modal-should');
  });

  it('dispose of an object after those who act', () => {
    expect(ruleOf('船工持证上岗，企业落实主体责任，海事、公安联合执法。')).toBe('actor-in-measures');
    expect(ruleOf('政府搭台、企业唱戏，把航线招商做深做细。')).toBe('topic-then-measure');
  });

  it('that count advice and list it pass it on', () => {
    expect(ruleOf('韦某在发言中提了两条建议，一是增设候船室，二是加开早班船。')).toBe('modal-should');
  });

  it('that demand of one side and of the other do so each', () => {
    expect(ruleOf('这一方面要求企业立足技术提升，练好内功。')).toBe('modal-must');
    expect(ruleOf('另一方面要求政府部门抓紧建立市场机制。')).toBe('modal-must');
  });

  it('that name questions, or what need not be, demand nothing', () => {
    const sentences = [
      '有几个县里应该关心的问题。',
      '政府不一定需要通过卖地来增收。',
      '报告提出必须办好的七件实事，托育排在首位。',
      '中央提出到2030年要建成三条通道。',
      '第一个目标是指要让农民就近进城。',
      '掌握其中技巧，应可帮助大家度过适应期。',
    ];
    for (const sentence of sentences)
      expect(unitWith(sentence, sentence, ...MEASURES).label).not.toBe('recommendation');
  });
});

describe('headings and lists of essays', () => {
  it.each([
    ['recommendation', '固传承之基，铸精品之魂。'],
    ['recommendation', '先把协议写厚。'],
    ['recommendation', '做活表达，让老茶号有“声”。'],
    ['recommendation', '茶旅融合不能一味追求热闹。'],
    ['recommendation', '围绕古树茶，“一园一策”开发信贷产品，期限与生长周期相配。'],
    ['recommendation', '与其重金挖人，不如把技校办好。'],
    ['recommendation', '在职业院校恢复制茶班，老茶工带徒计入工作量。'],
    ['other', '振兴茶业，急不得，也慢不得。'],
    ['recommendation', '长期闲置的平台，该关停的关停，该并转的并转。'],
    ['problem', '一是招商与产业两张皮。'],
    ['other', '在一家茶企，负责人说得直白：“先把茶卖出去。”'],
  ])('%s: %s', (label, sentence) => {
    expect(unitWith(sentence, '对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', sentence).label).toBe(
      label,
    );
  });

  it('asks nobody in a heading that asks where it hurts', () => {
    expect(unitWith('三、实践', '三、实践之问：堵点何在', '茶企各做各的，互不相通。').label).not.toBe('recommendation');
  });
});

describe('what is wanting, and what only sounds like a demand', () => {
  it.each([
    ['problem', '补偿范围仍需进一步扩展。'],
    ['problem', '法规体系尚待完善。'],
    ['other', '这里有必要提几个醒。'],
    ['other', '茶园建得好不好，最终要看茶农愿不愿意留下。'],
    ['recommendation', '茶企仍需加强品控。'],
    ['recommendation', '——加快修订古茶树保护条例。'],
  ])('%s: %s', (label, sentence) => {
    expect(unitWith(sentence, '对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', sentence).label).toBe(
      label,
    );
  });

  it('is no demand in 问需于民', () => {
    const sentence = '我县坚持问需于民，建成了六座茶亭。';
    expect(unitWith(sentence, sentence).label).toBe('achievement');
  });
});

describe('what helps alone', () => {
  it('may be named in several deeds', () => {
    const sentence = '只有修订章程，不断优化环境，完善各项保障，让茶农多得实惠，才能让茶山常青。';
    expect(unitWith(sentence, '对策与建议', '要健全协商机制。', '应完善补偿标准。', sentence).rule).toBe(
      'only-way-left',
    );
  });
});
