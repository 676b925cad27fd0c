import type { Mention } from './mention';
import type { Term } from './term';

/**
 * The entries of the terms mentioned, also inside other mentions, and of all that their relations lead
 * to, so that a card opens every related term without asking again.
 */
export function reachableTerms(
  mentions: readonly Mention[],
  terms: ReadonlyMap<string, Term>,
): Readonly<Record<string, Term>> {
  const reached: Record<string, Term> = {};
  const waiting = [...termIdsIn(mentions)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const term = terms.get(id);
    if (term === undefined || Object.hasOwn(reached, id)) continue;
    reached[id] = term;
    waiting.push(...term.relations.map((relation) => relation.id));
  }
  return reached;
}

function termIdsIn(mentions: readonly Mention[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const waiting = [...mentions];
  for (let mention = waiting.pop(); mention !== undefined; mention = waiting.pop()) {
    ids.add(mention.termId);
    waiting.push(...mention.inner);
  }
  return ids;
}
