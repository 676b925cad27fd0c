import type { Article } from '../article/article';
import type { Decision } from './decision';
import { carryOn } from './goes-on';
import { isHistory, isOfOurDays } from './history';
import type { UnitLabel } from './label';
import { isMinutes } from './minutes';
import { readBlocks } from './reading';
import type { BlockReading, UnitReading } from './reading';
import { isPressing, silenceOf } from './recommends-anything';
import type { Silence } from './recommends-anything';
import type { Rule } from './rules/rule';
import type { RuleId } from './rules/rules';
import { ORDERED_RULES } from './rules/rules';
import type { Stance } from './stance-kind';
import { asks, isImperative, isKeyed, stances, tellsStatus } from './stance';

/** Decides by the rules what each unit of an article in simplified characters does, in order. */
export function decideByRules(article: Pick<Article, 'title' | 'text' | 'blocks'>): readonly Decision[] {
  const blocks = readBlocks(article);
  const blockStances = stances(article.text, blocks);
  const decisions = decide(article.text, blocks, blockStances, 'unknown');
  const candidates = new Set(decisions.flatMap(({ unit, label }) => (label === 'recommendation' ? [unit] : [])));
  const silence = silenceOf(article, blocks, candidates);
  const final =
    silence === null
      ? decide(article.text, blocks, blockStances, 'recommends')
      : decisions.map((decision) => silenced(article.text, decision, silence));
  return asTold(article.text, final, blocks, silence);
}

/** What is known of the piece as a whole while its units are decided. */
type Piece = 'unknown' | 'recommends';

function decide(
  text: string,
  blocks: readonly BlockReading[],
  blockStances: readonly Stance[],
  piece: Piece,
): readonly Decision[] {
  const decisions = blocks.flatMap(({ units }, index) => {
    const stance = blockStances[index] ?? 'opening';
    const turn = units.findIndex((unit) => unit.signs.has('turn') && (asks(unit) || isImperative(unit)));
    const firstAsked = units.findIndex(asks);
    const told = units.findIndex((unit) => unit.signs.has('case'));
    const asked = stance === 'telling' ? afterAsking(units) : Infinity;
    const begins = blockStances[index - 1] === 'measures' ? 0 : whereMeasuresBegin(units);
    return units.map((unit, place) => {
      if (told >= 0 && place > told && !asks(unit)) return decideUnit(unit, 'telling', piece);
      if (place >= asked && isImperative(unit)) return decideUnit(unit, 'measures', piece);
      if (place < turn && place <= firstAsked && unit.kind === 'sentence')
        return decideUnit(unit, 'before-turn', piece);
      const isBefore = stance === 'measures' && place < begins;
      return decideUnit(unit, isBefore ? 'opening' : stance, piece);
    });
  });
  return carryOn(text, decisions);
}

/** In a paragraph that comes to measures by itself they begin with the first unit that asks or heads it. */
function whereMeasuresBegin(units: readonly UnitReading[]): number {
  const first = units.findIndex(
    (unit) => asks(unit) || isKeyed(unit) || (unit.kind === 'run-in-heading' && isImperative(unit)),
  );
  return Math.max(0, first);
}

/** Where a paragraph that tells of deeds comes to ask, and tells nothing more: calls to act after it are asked too. */
function afterAsking(units: readonly UnitReading[]): number {
  const asked = units.findLastIndex(asks);
  const told = units.findLastIndex((unit) => tellsStatus(unit));
  return asked > told && asked >= 0 ? asked : Infinity;
}

const LABEL_OF_SECTION: Readonly<Partial<Record<Stance, UnitLabel>>> = {
  measures: 'recommendation',
  status: 'achievement',
  telling: 'achievement',
  problem: 'problem',
};

function decideUnit(unit: UnitReading, stance: Stance, piece: Piece): Decision {
  const rule = ruleFor(unit, stance, piece);
  const [shown] = rule.needs ?? [];
  const marker = shown === undefined ? null : (unit.signs.get(shown) ?? null);
  const section = unit.kind === 'heading' && rule.label === 'other' ? LABEL_OF_SECTION[stance] : undefined;
  if (section !== undefined && !unit.signs.has('question'))
    return { unit, label: section, rule: 'heading-of-section', marker: null };
  return { unit, label: rule.label, rule: rule.id, marker };
}

function ruleFor({ signs }: UnitReading, stance: Stance, piece: Piece): Rule & { readonly id: RuleId } {
  for (const rule of ORDERED_RULES) {
    if (rule.isForRecommendingPieces === true && piece === 'unknown') continue;
    if (rule.stance !== undefined && !rule.stance.includes(stance)) continue;
    if (rule.needs?.some((sign) => !signs.has(sign)) === true) continue;
    if (rule.bars?.some((sign) => signs.has(sign)) === true) continue;
    return rule;
  }
  throw new Error('The last rule holds for every unit.');
}

function silenced(text: string, decision: Decision, silence: Silence): Decision {
  if (decision.label !== 'recommendation') return decision;
  if (silence !== 'gives-notice' && decision.rule === 'advice-reported') return decision;
  if (silence === 'recommends-nothing' && isPressing(text, decision.unit)) return decision;
  return { ...decision, label: labelWhereSilent(decision.unit, silence), rule: silence };
}

function labelWhereSilent(unit: UnitReading, silence: Silence): UnitLabel {
  if (silence === 'tells-document') return 'background';
  if (silence === 'told-as-news') return asks(unit) ? 'background' : 'achievement';
  return 'other';
}

/** What is told in a piece that recommends nothing is history in a tale of old, and news in the minutes of a gathering. */
function asTold(
  text: string,
  decisions: readonly Decision[],
  blocks: readonly BlockReading[],
  silence: Silence | null,
): readonly Decision[] {
  if (silence === null) return decisions;
  const units = blocks.flatMap((block) => block.units);
  if (silence === 'recommends-nothing' && isHistory(units))
    return decisions.map((decision) =>
      !isOfOurDays(text, decision.unit) && (decision.label === 'achievement' || decision.rule === 'harm-told')
        ? { ...decision, label: 'background', rule: 'told-of-history' }
        : decision,
    );
  if (!isMinutes(units)) return decisions;
  return decisions.map((decision) =>
    decision.rule === 'nothing-told' ? { ...decision, label: 'background', rule: 'told-of-gathering' } : decision,
  );
}
