import type { Mention } from '../glossary/mention';
import type { Span } from '../text/span';
import type { Clause } from './clauses';
import type { Strength } from './label';
import type { Recommendation } from './labelled-unit';
import type { UnitReading } from './reading';
import type { Sign } from './sign';

/**
 * What a unit labelled as a recommendation proposes. `previous` is the strength of the recommendation
 * just before it in the same paragraph, which 同时 carries on where it left things open.
 */
export function describeRecommendation(
  unit: UnitReading,
  previous: Strength | null,
  instruments: readonly Mention[],
): Recommendation {
  const main = mainClause(unit);
  return {
    strength: strengthOf(unit, previous),
    actor: actorOf(unit, main),
    action: main?.verb === null || main?.verb === undefined ? null : { start: main.verb.start, end: main.verb.end },
    object: main === null ? null : objectOf(main),
    instruments,
  };
}

const OBLIGES: readonly Sign[] = ['must', 'never', 'urgent'];

/** A modal decides; without one a first verb that tries out leaves open, and any other advises. */
function strengthOf({ signs }: UnitReading, previous: Strength | null): Strength {
  if (OBLIGES.some((sign) => signs.has(sign))) return 'must';
  if (signs.has('should')) return 'should';
  if (signs.has('weak-must')) return 'must';
  if (signs.has('may') || signs.has('trying')) return 'explore';
  return signs.has('further') && previous === 'explore' ? 'explore' : 'should';
}

/** The clause that asks: the first with a modal, else the first with a verb of its own. */
function mainClause({ clauses, signs }: UnitReading): Clause | null {
  const asked = (['must', 'should', 'may'] as const).map((sign) => signs.get(sign)).find((span) => span !== undefined);
  return (
    clauses.find(({ modal }) => modal !== null && modal.start === asked?.start) ??
    clauses.find(({ head, verb }) => head === 'verb' && verb !== null) ??
    clauses.find(({ verb }) => verb !== null) ??
    null
  );
}

/** A subject stands in the asking clause or, with a comma after it, in the one before. */
function actorOf(unit: UnitReading, main: Clause | null): Span | null {
  const acts = unit.signs.get('acts') ?? null;
  if (main === null) return acts;
  return main.subject ?? acts;
}

function objectOf({ verb, end }: Clause): Span | null {
  return verb === null || verb.end >= end ? null : { start: verb.end, end };
}
