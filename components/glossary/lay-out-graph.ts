import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

/** Where the terms of a graph stand, by their ids; the centre of the picture is 0, 0. */
export type GraphPlaces = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

/** What is laid out: things by their ids, and which hang together. */
export interface LaidGraph {
  readonly terms: readonly { readonly id: string }[];
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
}

/** How large a picture is made, in the units of its places. */
export interface GraphSpacing {
  readonly link: number;
  readonly collide: number;
  readonly repel: number;
}

/** Steps of the simulation; more move nothing that is seen. */
const STEPS = 260;

/**
 * Lays a graph out so that related terms stand near one another and no two on the same spot; a term
 * named as `centre` is held in the middle. The same graph always gets the same picture.
 */
export function layOutGraph({ terms, arrows }: LaidGraph, centre: string | null, spacing: GraphSpacing): GraphPlaces {
  const nodes = terms.map(({ id }): Node => (id === centre ? { id, fx: 0, fy: 0 } : { id }));
  const links: SimulationLinkDatum<Node>[] = arrows.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(spacing.link),
    )
    .force('repel', forceManyBody().strength(-spacing.repel))
    .force('collide', forceCollide(spacing.collide))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .force('centre', centre === null ? forceCenter(0, 0) : null)
    .stop()
    .tick(STEPS);
  return new Map(nodes.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
}
