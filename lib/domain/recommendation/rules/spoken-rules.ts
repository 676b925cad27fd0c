import type { Rule } from './rule';
import { MODALS } from './rule';

/** What others say, what is lacking, what is said in general, and what the author asks in so many words. */
export const SPOKEN_RULES = [
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
] as const satisfies readonly Rule[];
