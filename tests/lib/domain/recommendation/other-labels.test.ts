import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const MEASURES = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', '建立专项基金。'] as const;
const TELLING = '近年来，全县建成了三级物流网络。';
const TURN = '下一步，还可以建立服务总入口。';

describe('what recommends nothing', () => {
  it.each([
    ['background', 'what an authority’s quotation goes on with', '总书记强调：“要办好实事。一件接着一件办。”'],
    ['other', 'what a villager’s quotation goes on with', '老周说：“以前出门靠走。如今村口有车坐。”'],
    ['problem', 'a deed that is turned against', '村里通了公路，但这套办法只惠及了少数大户。'],
    ['problem', 'what a trouble has led to', '矛盾突出。规划早已成了空话。'],
    ['problem', 'what is lacking, after an authority', '会议强调，要守住茶园。然而缺乏懂茶的人才。'],
    ['background', 'what an authority’s demand goes on with', '会议强调，要守住茶园。健全管护制度。'],
    ['achievement', 'what was done about a trouble', '矛盾突出。有关部门已经建立台账。'],
    ['achievement', 'what a place does', '杭州制定负面清单，让夜市不扰民。'],
    ['achievement', 'what is planned', '下一步，我县将建设三座冷链仓库。'],
    ['background', 'what an official says is planned', '县长表示，下一步将建设三座冷链仓库。'],
    ['other', 'what will come of something', '数字技术必将改变乡村的面貌。'],
    ['background', 'what a gathering was held for', '论坛开了两天。4月2日，茶业大会在县城开幕。'],
    ['background', 'what a document says is to be done', '茶山连片。县里的方案写得清楚，要守住古茶树。'],
    ['background', 'what went on at a gathering', '消息传来。茶农周某在座谈会上讲起往事。'],
    ['background', 'who was there', '茶事开了两天。副县长周某出席。'],
    ['background', 'what a leader did', '消息传来。2019年，总书记来到村里看望茶农。'],
    ['background', 'what the matter means', '茶山连片。发展茶业对增加收入具有重要意义。'],
    ['achievement', 'what a deputy to the congress has done', '消息传来。全国人大代表周某已经走访十个村。'],
    ['background', 'what an office orders', '茶山连片。林业主管部门要求，茶企应主动报备。'],
    ['other', 'who reported it', '茶山连片。□本报记者 周禾'],
    ['background', 'what is generally held', '茶山连片。这一带，一般认为过茶亭的人应该下马步行。'],
    ['other', 'what is not meant', '茶山连片。机器上山并不是要取消手工茶。'],
    ['other', 'the reason for something else', '茶山连片。因为要赶早市，茶农三更起身。'],
    ['other', 'what anybody has to', '茶山连片。任何新品种的选育，都要经过多年试种。'],
    ['background', 'what becomes of a document', '茶山连片。《古茶树保护条例》将于明年5月起施行。'],
    ['background', 'what goes by a document', '茶山连片。根据省里印发的《规划》，茶园面积稳定在百万亩。'],
    ['achievement', 'what came after a document', '茶山连片。去年，《条例》施行后，古茶树有了档案。'],
    ['achievement', 'figures by a yearbook', '茶山连片。根据《统计年鉴》数据，去年产茶八万吨。'],
    ['achievement', 'how well things go', '茶山连片。春茶一上市，茶市座无虚席。'],
    ['recommendation', 'how well things are to go', '茶山连片。推动茶旅融合遍地开花。'],
    ['other', 'a saying handed on', '茶山连片。陆羽曾说，茶者南方之嘉木。'],
    ['problem', 'what a clause ends in that harms', '茶山连片。采茶人一走，茶园荒废。'],
    ['other', 'what is kept from harm', '茶山连片。茶树成林，水土不必担心流失。'],
    ['problem', 'several troubles by name, wherever they stand', '茶山连片。过度采摘使老树锐减，亏损日益严重。'],
    ['problem', 'several troubles, whenever they were', '茶山连片。近年来，纠纷攀升，违法占地难以遏制。'],
    ['problem', 'a trouble that stands out', '茶山连片。鲜叶运得慢的问题还比较突出。'],
    ['problem', 'a grave wrong by itself', '茶山连片。拼价格的路子走进了误区。'],
    ['achievement', 'a grave wrong that was dealt with', '茶山连片。去年，县里查处犯罪三十起。'],
    ['other', 'troubles that are kept off', '茶山连片。老办法能化解矛盾纠纷和安全隐患。'],
    ['achievement', 'troubles that were dealt with', '茶山连片。去年，茶企攻克病害难题，隐患大为减少。'],
    ['recommendation', 'troubles that a deed answers', '针对融资难、担保缺失等困境，金融机构开发茶园保险。'],
    [
      'achievement',
      'words that only look like a trouble',
      '茶山连片。去年，无人机运茶下山，走单一窗口通关，困难群众有了活干。',
    ],
    ['problem', 'what some do', '茶山连片。一些茶企贴牌换标。'],
    ['other', 'what there should be more of', '茶山连片。多一些耐心，少一些计较。'],
    ['problem', 'a trouble told before the turn to measures', `建设驿站。但不少乡镇的门店冷冷清清。${TURN}`],
    ['other', 'a thought told before the turn to measures', `建设驿站。人才像一江春水。${TURN}`],
    ['achievement', 'a measure told before the turn to measures', `建设驿站。通过驿站，就近办理落户。${TURN}`],
  ])('%s: %s', (label, _, paragraph) => {
    const sentences = paragraph.split(/(?<=[。”])(?!”)/);
    const sentence = paragraph.endsWith(TURN) ? sentences.at(-2) : sentences.at(-1);
    expect(unitWith(sentence ?? '', ...MEASURES, paragraph).label).toBe(label);
  });

  it('counts deeds that show a trouble among it in a narrative', () => {
    expect(unitWith('重视', TELLING, '但矛盾突出。重视采摘，轻视加工。').label).toBe('problem');
    expect(unitWith('重视', TELLING, '茶山连片。重视采摘，兼顾加工。').label).toBe('achievement');
  });

  it('is history and background, no achievement, in a tale of ages long past', () => {
    const tale = ['古渡口始建于唐代。', '明清时，船商建起了十座会馆。', '晚清以后，渡口冷清了。'];
    expect(tale.map((sentence) => unitWith(sentence, ...tale).label)).toEqual([
      'background',
      'background',
      'background',
    ]);
    expect(unitWith('2019年', '古渡口始建于唐代。', '2019年，县里建起了博物馆。', TELLING).label).toBe('achievement');
    expect(unitWith('近年来', ...tale, ...MEASURES, TELLING).label).toBe('achievement');
  });

  it('is news in the minutes of a gathering, and in a paragraph that opens as news', () => {
    const minutes = ['4月2日，全县茶业推进会在县城召开。', '场面朴素。', '会上，三个乡镇交流经验。'];
    expect(unitWith('场面', ...minutes).label).toBe('background');
    expect(unitWith('场面', ...minutes.slice(1)).label).toBe('other');
    expect(unitWith('本报', '本报讯（记者周禾）春茶开采，茶企机声隆隆。').rule).toBe('dateline');
  });

  it('tells in a narrative who does what where', () => {
    const sentence = '从县城到村口，司机们完善接力办法。';
    expect(unitWith(sentence, TELLING, sentence).label).toBe('achievement');
    const thought = '从长远来看，司机们完善接力办法。';
    expect(unitWith(thought, TELLING, thought).label).toBe('other');
  });
});

describe('what recommends with a modal of everyday speech', () => {
  it.each(['办事指南还得请人重写。', '门槛就该降下来。', '旧章程先得废掉。', '这条路须走稳。'])('%s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).rule).toMatch(/^modal-/);
  });

  it('is no 得 of another word', () => {
    expect(unitWith('村民觉得把', ...MEASURES, '村民觉得把关太松。').label).not.toBe('recommendation');
  });
});

describe('what recommends although a word in it tells of something else', () => {
  it.each([
    ['是 that belongs to a number', '最后是把空缺补上，守好库房。'],
    ['a lack that is to be overcome', '解决冷库不足、信息不畅，运力缺乏等问题，搭建调度平台。'],
    ['a demand that 这 leads to', '这就需要各家茶企按季轮流推出新茶。'],
    ['the key that is asked for', '关键要有懂茶的人，才能留住老味道。'],
  ])('%s', (_, sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });
});

describe('what recommends without a modal', () => {
  it.each([
    '老街是根，绝不能拆旧建新。',
    '茶园老化，改造刻不容缓。',
    '修订章程，刻不容缓。',
    '所以，唯有将两者并举，方能见效。',
  ])('%s', (sentence) => {
    const { label, recommendation } = unitWith(sentence, ...MEASURES, sentence);
    expect(label).toBe('recommendation');
    expect(recommendation?.strength).toBe(sentence.startsWith('所以') ? 'should' : 'must');
  });

  it.each(['老街绝不能只是摆设。', '只有这样，茶园才能常青。', '唯有将两者并举，方能见效。'])(
    'is no such: %s',
    (sentence) => {
      expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('other');
    },
  );
});

describe('what recommends although it states in general', () => {
  it.each([
    '归根到底，人才是根本，必须完善评价机制。',
    '我们不仅要有想法，更要完善章程。',
    '我们也应认识到，传承需要兼顾技艺，必须完善课程。',
  ])('%s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });
});
