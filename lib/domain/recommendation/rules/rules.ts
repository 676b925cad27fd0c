import type { UnitLabel } from '../label';
import type { Sign } from '../sign';
import type { Stance } from '../stance-kind';

/** One rule of discourse; a unit takes the label of the first rule that holds for it. */
export interface Rule {
  readonly id: string;
  readonly label: UnitLabel;
  /** Signs that must all be there; the first is shown to the reader as the marker. */
  readonly needs?: readonly Sign[];
  /** Signs that keep the rule from holding. */
  readonly bars?: readonly Sign[];
  /** What the article is doing where the unit stands; anything if left out. */
  readonly stance?: readonly Stance[];
  /** Whether it holds only in a piece that other rules have found to recommend. */
  readonly isForRecommendingPieces?: true;
  /** Our own words, labelled by this rule. */
  readonly example: string;
}

const MODALS = ['must', 'should', 'may'] as const;

const RULES = [
  {
    id: 'authority-quoted-on',
    label: 'background',
    needs: ['quoted', 'after-authority'],
    example: '（总书记强调：“……。）一件事接着一件事办。”',
  },
  { id: 'inside-quotation', label: 'other', needs: ['quoted'], example: '（村民说：“……。）现在出门就有车坐。”' },
  { id: 'authority-goes-on', label: 'background', needs: ['said-on'], example: '（会议强调，要……。）要压实责任。' },
  {
    id: 'advice-reported',
    label: 'recommendation',
    needs: ['advised'],
    bars: ['question'],
    example: '委员周某建议，县里设立冷链补贴。',
  },
  {
    id: 'reported-plan',
    label: 'achievement',
    needs: ['plan'],
    bars: [...MODALS, 'says', 'general', 'copula'],
    example: '下一步，该县将加快建设冷链仓库。',
  },
  {
    id: 'authority-asks',
    label: 'background',
    needs: ['indirect'],
    example: '会议强调，要加快完善流域补偿机制。',
  },
  {
    id: 'authority-quoted',
    label: 'background',
    needs: ['says'],
    bars: MODALS,
    example: '全会提出，“健全生态产品价值实现机制”。',
  },
  { id: 'question', label: 'other', needs: ['question'], example: '钱从哪里来？' },
  {
    id: 'caution',
    label: 'problem',
    needs: ['looking', 'lack'],
    example: '也要看到，县域物流成本仍然偏高，冷链建设滞后。',
  },
  { id: 'conceded', label: 'other', needs: ['looking'], bars: ['must'], example: '应当承认，推广阅读的初衷是好的。' },
  {
    id: 'bearing-of-what-was-said',
    label: 'background',
    needs: ['bearing', 'anaphora'],
    bars: MODALS,
    example: '这一部署标志着补偿制度迈上新台阶。',
  },
  {
    id: 'lasting-problem',
    label: 'problem',
    needs: ['lack'],
    bars: MODALS,
    example: '但村集体缺乏懂经营的人才。',
  },
  {
    id: 'counted-by-others',
    label: 'achievement',
    needs: ['reported'],
    bars: [...MODALS, 'plan'],
    example: '据统计，半数毕业生选择这条路。',
  },
  {
    id: 'some-in-general',
    label: 'problem',
    needs: ['vague', 'general'],
    bars: [...MODALS, 'turn'],
    example: '有的干部往往把会开过了当成事办完了。',
  },
  {
    id: 'general-statement',
    label: 'other',
    needs: ['general'],
    bars: ['turn'],
    example: '做好这件事，不仅要有热情，更要有方法。',
  },
  {
    id: 'modal-must',
    label: 'recommendation',
    needs: ['must'],
    bars: ['quoted'],
    example: '要加快建立跨省补偿基金。',
  },
  { id: 'modal-should', label: 'recommendation', needs: ['should'], example: '政府应当公开补偿账目。' },
  { id: 'modal-may', label: 'recommendation', needs: ['may'], example: '还可以探索共建园区。' },
  {
    id: 'anaphoric-background',
    label: 'background',
    needs: ['anaphora', 'after-authority'],
    bars: MODALS,
    example: '（全会提出，“……”。）这是推动区域协调发展的战略举措。',
  },
  {
    id: 'meeting-told',
    label: 'background',
    needs: ['meeting'],
    bars: MODALS,
    example: '市委书记主持会议并讲话。',
  },
  {
    id: 'decreed',
    label: 'background',
    needs: ['decreed'],
    bars: MODALS,
    example: '去年，国务院办公厅印发《关于发展银发经济的意见》。',
  },
  {
    id: 'deeds-turned-against',
    label: 'problem',
    needs: ['but', 'done'],
    bars: MODALS,
    example: '但这套办法只惠及了少数大户。',
  },
  {
    id: 'gathering-held',
    label: 'background',
    needs: ['convened'],
    bars: [...MODALS, 'verb-first'],
    example: '3月27日，全市茶业座谈会在县里召开。',
  },
  {
    id: 'saying-handed-on',
    label: 'other',
    needs: ['saying'],
    bars: MODALS,
    example: '诗人陆游曾说，纸上得来终觉浅。',
  },
  {
    id: 'state-told-of',
    label: 'background',
    needs: ['state-acts'],
    bars: MODALS,
    example: '2018年，国务院有关部门启动首批试点。',
  },
  {
    id: 'past-time',
    label: 'achievement',
    needs: ['past'],
    example: '近年来，全省构建起三级服务网络。',
  },
  {
    id: 'case-told',
    label: 'achievement',
    needs: ['case'],
    bars: MODALS,
    example: '以某县为例，当地把事项放到村里办。',
  },
  { id: 'counted', label: 'achievement', needs: ['figure'], example: '建成数字化车间86个。' },
  {
    id: 'weight-of-the-matter',
    label: 'background',
    needs: ['weighs'],
    bars: MODALS,
    example: '发展托育服务是促进人口均衡发展的重要举措。',
  },
  { id: 'done', label: 'achievement', needs: ['done'], example: '茶产业规模跃居全国前列。' },
  {
    id: 'bearing',
    label: 'background',
    needs: ['bearing'],
    bars: ['verb-first'],
    example: '党的二十大报告对此作出重要部署。',
  },
  {
    id: 'some-are-like-that',
    label: 'problem',
    needs: ['vague', 'copula'],
    bars: [...MODALS, 'enumerated'],
    example: '有的调研看的是样板，听的是汇报。',
  },
  { id: 'definition', label: 'other', needs: ['copula'], example: '人才是创新的第一资源。' },
  {
    id: 'modal-weak',
    label: 'recommendation',
    needs: ['weak-must'],
    bars: ['past', 'done', 'but', 'quoted', 'says', 'reported'],
    isForRecommendingPieces: true,
    example: '方案要张榜亮相，大事由居民表决。',
  },
  {
    id: 'turned-against',
    label: 'problem',
    needs: ['but'],
    bars: ['done', 'past', 'enumerated', 'verb-first', 'effect'],
    stance: ['opening', 'telling', 'status', 'before-turn', 'measures'],
    example: '但一些地方重面子轻里子，下水道照样堵。',
  },
  {
    id: 'before-the-turn',
    label: 'achievement',
    needs: ['scene'],
    bars: ['view', 'but', 'verb-later'],
    stance: ['before-turn'],
    example: '通过设立驿站，就近办理落户。……下一步，还可以……',
  },
  {
    id: 'bare-imperative',
    label: 'recommendation',
    needs: ['verb-first'],
    bars: ['but', 'told'],
    stance: ['measures'],
    example: '健全跨省协商机制，统一补偿标准。',
  },
  {
    id: 'setting-then-measure',
    label: 'recommendation',
    needs: ['setting'],
    bars: ['but', 'view', 'told', 'effect'],
    stance: ['measures'],
    example: '将考核结果与奖补资金挂钩。',
  },
  {
    id: 'scene-then-measure',
    label: 'recommendation',
    needs: ['scene'],
    bars: ['anaphora', 'but', 'general', 'view', 'told', 'effect', 'home-acts', 'somebody-acts'],
    stance: ['measures'],
    example: '面向海外青年，做一批短视频。',
  },
  {
    id: 'topic-then-measure',
    label: 'recommendation',
    needs: ['verb-later'],
    bars: ['but', 'told', 'effect'],
    stance: ['measures'],
    example: '纵向强链，提升附加值。',
  },
  {
    id: 'member-of-measures',
    label: 'recommendation',
    needs: ['enumerated'],
    bars: ['but', 'told', 'effect'],
    stance: ['measures'],
    example: '二是数据多跑路、群众少跑腿。',
  },
  {
    id: 'actor-in-measures',
    label: 'recommendation',
    needs: ['acts'],
    bars: ['but', 'told', 'effect'],
    stance: ['measures'],
    example: '各地建立台账，逐项销号。',
  },
  {
    id: 'status-told',
    label: 'achievement',
    stance: ['status'],
    example: '（“实践成效”之下）完善分级补偿，加大转移支付。',
  },
  {
    id: 'telling-verb',
    label: 'achievement',
    needs: ['verb-first'],
    stance: ['telling', 'before-turn'],
    example: '（近年来……）完善河长制，加强联防联控。',
  },
  {
    id: 'telling-setting',
    label: 'achievement',
    needs: ['setting'],
    bars: ['wish'],
    stance: ['telling'],
    example: '（近年来……）以节会为媒，推介山货。',
  },
  {
    id: 'telling-actor',
    label: 'achievement',
    needs: ['acts'],
    stance: ['telling', 'before-turn'],
    example: '（近年来……）企业加大研发投入。',
  },
  {
    id: 'telling-somebody',
    label: 'achievement',
    needs: ['somebody-acts', 'scene'],
    bars: ['anaphora', 'view', 'but', 'lack'],
    stance: ['telling'],
    example: '（近年来……）从县城到村口，物流站点接入一张网。',
  },
  {
    id: 'told-before-proposals',
    label: 'achievement',
    needs: ['told'],
    bars: ['lack', 'but', 'question'],
    stance: ['opening', 'telling', 'status'],
    isForRecommendingPieces: true,
    example: '各国在这方面积攒了不少经验。',
  },
  {
    id: 'facts-in-figures',
    label: 'achievement',
    needs: ['number'],
    stance: ['opening', 'telling'],
    example: '全市与180多个城市结为友城，客流可观。',
  },
  {
    id: 'home-acts',
    label: 'achievement',
    needs: ['home-acts'],
    bars: ['but'],
    example: '江西高度重视成果转化，推进三级服务体系建设。',
  },
  { id: 'problem-section', label: 'problem', stance: ['problem'], example: '（“面临的问题”之下）服务半径过长。' },
  {
    id: 'some-told-of',
    label: 'problem',
    needs: ['vague'],
    bars: ['told', 'enumerated'],
    example: '一些单位晒材料、比照片。',
  },
  { id: 'nothing-told', label: 'other', example: '赣江绕城而过。' },
] as const satisfies readonly Rule[];

/** The rules, first to last. Order matters: what others say comes before what the author asks. */
export const ORDERED_RULES: readonly (Rule & { readonly id: RuleId })[] = RULES;

/** Labels that no rule of the list gives but the whole document does. */
export type DocumentRuleId =
  | 'recommends-nothing'
  | 'told-of-history'
  | 'told-as-news'
  | 'gives-notice'
  | 'heading-of-section'
  | 'goes-on'
  | 'corrected';

export type RuleId = (typeof RULES)[number]['id'] | DocumentRuleId;
