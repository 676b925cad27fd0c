import type { RelationKind, Term } from './term';

/** One relation as an arrow between two terms. */
export interface RelationArrow {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Some terms and how they hang together. */
export interface TermGraph {
  readonly terms: readonly Term[];
  readonly arrows: readonly RelationArrow[];
}

/** All terms that are related to any other, and their relations. */
export function wholeGraph(terms: readonly Term[]): TermGraph {
  const arrows = arrowsOf(terms);
  const linked = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return { terms: terms.filter(({ id }) => linked.has(id)), arrows };
}

/**
 * The terms around one: those it is related to in either direction, and those in turn, up to `most`
 * terms, the nearest first. Empty where there is no such term.
 */
export function neighbourhood(terms: readonly Term[], centre: string, most: number): TermGraph {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const arrows = arrowsOf(terms);
  const near = new Set(byId.has(centre) ? [centre] : []);
  for (let step = 0; step < STEPS; step++) {
    const edge = [...near];
    for (const { from, to } of arrows) {
      if (near.size >= most) break;
      if (edge.includes(from)) near.add(to);
      else if (edge.includes(to)) near.add(from);
    }
  }
  return {
    terms: [...near].flatMap((id) => byId.get(id) ?? []),
    arrows: arrows.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}

/** How far from its centre a neighbourhood reaches. */
const STEPS = 2;

/** The relations among the terms given, each once: being peers goes both ways. */
export function arrowsOf(terms: readonly Term[]): readonly RelationArrow[] {
  const ids = new Set(terms.map(({ id }) => id));
  const seen = new Set<string>();
  return terms
    .flatMap(({ id, relations }) => relations.map((relation) => ({ from: id, to: relation.id, kind: relation.kind })))
    .filter(({ from, to, kind }) => {
      const key = kind === 'peer' ? [from, to].sort().join(' ') : `${from} ${to} ${kind}`;
      if (!ids.has(to) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
