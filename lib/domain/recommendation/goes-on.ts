import type { Decision } from './decision';
import type { RuleId } from './rules/rules';
import type { Sign } from './sign';

/** What goes on about the unit before it in so many words. */
const DETAILS = /^(?:主要|具体|其中)?包括/;
/** Signs of a fact among measures. */
const FACTUAL: readonly Sign[] = ['told', 'number', 'view', 'example'];

/**
 * A member of a sentence parted by ； in which no rule found anything, and an example (例如，…), say more of
 * what the unit before them says, and take its label; only an example of a measure may be one taken
 * elsewhere. Decisions come in order.
 */
export function carryOn(text: string, decisions: readonly Decision[]): readonly Decision[] {
  const carried: Decision[] = [];
  for (const decision of decisions) {
    const previous = carried.at(-1);
    const goesOn =
      previous !== undefined &&
      (saysMore(text, previous, decision) || bearsOut(previous, decision) || spellsOut(previous, decision));
    carried.push(goesOn ? { ...decision, label: previous.label, rule: 'goes-on' } : decision);
  }
  return carried;
}

/** Signs of a deed that answers a problem. */
const ANSWERS: readonly Sign[] = ['acts', 'home-acts', 'number'];

/** Rules by which a deed is told, without a time of its own. */
const TOLD: readonly RuleId[] = ['done', 'telling-verb', 'telling-actor', 'told-before-proposals'];

/** After a problem, what it has led to (矛盾突出。…已成空话) is still the problem, not what was achieved. */
function bearsOut(previous: Decision, { unit, rule }: Decision): boolean {
  if (!TOLD.includes(rule) || previous.label !== 'problem' || unit.block !== previous.unit.block) return false;
  return !ANSWERS.some((sign) => unit.signs.has(sign));
}

/** After 一是“不敢转”。 what the words mean is the same problem. */
function spellsOut(previous: Decision, { unit, rule }: Decision): boolean {
  if (
    (rule !== 'nothing-told' && rule !== 'definition') ||
    previous.label !== 'problem' ||
    unit.block !== previous.unit.block
  )
    return false;
  return previous.unit.signs.has('keyed') && !unit.signs.has('keyed');
}

function saysMore(text: string, previous: Decision, { unit, rule }: Decision): boolean {
  if (rule !== 'nothing-told' || unit.block !== previous.unit.block || unit.kind === 'heading') return false;
  const isMember = text.charAt(previous.unit.end - 1) === '；' || DETAILS.test(text.slice(unit.start, unit.start + 4));
  if (previous.label !== 'recommendation') return isMember || unit.signs.has('example');
  return isMember && !FACTUAL.some((sign) => unit.signs.has(sign));
}
