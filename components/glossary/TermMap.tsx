import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { neighbourhood, wholeGraph } from '@/lib/domain/glossary/neighbourhood';
import type { RelationArrow, TermGraph } from '@/lib/domain/glossary/neighbourhood';
import { TERM_FIELDS } from '@/lib/domain/glossary/term';
import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import { baselineOf, placeNames } from '../place-names';
import type { DotName, NameSize } from '../place-names';
import { shortName } from '../short-name';
import { wordKey } from '../word-key';
import { layOutGraph } from './lay-out-graph';
import type { GraphPlaces, GraphSpacing } from './lay-out-graph';

export interface TermMapProps {
  readonly terms: readonly Term[];
  /** The term in the middle, null for the picture of all. */
  readonly centre: string | null;
  /** Walks to a term. */
  readonly onWalk: (id: string) => void;
}

/** More names than this in one picture cannot be read. */
const MOST_NEAR = 36;
const NEAR: GraphSpacing = { link: 120, collide: 46, repel: 420 };
const ALL: GraphSpacing = { link: 60, collide: 15, repel: 70 };
/** Room around the outermost terms for their names. */
const MARGIN = { x: 110, y: 34 };

/** How terms hang together: the one in the middle and those around it, or all at once; a click walks on. */
export function TermMap({ terms, centre, onWalk }: TermMapProps) {
  const { language, words } = useLocale();
  const [looking, look] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const graph = useMemo(
    () => (centre === null ? wholeGraph(terms) : neighbourhood(terms, centre, MOST_NEAR)),
    [terms, centre],
  );
  const places = useMemo(() => layOutGraph(graph, centre, centre === null ? ALL : NEAR), [graph, centre]);
  const frame = frameOf(places);
  // In a narrow window the middle is seen first, not an empty corner.
  useLayoutEffect(() => {
    const figure = scroller.current;
    if (figure !== null) figure.scrollLeft = (figure.scrollWidth - figure.clientWidth) / 2;
  }, [places]);
  const touched = new Set(
    graph.arrows.filter((arrow) => touches(arrow, looking)).flatMap(({ from, to }) => [from, to]),
  );
  const size = centre === null ? NAMES_OF_ALL : NAMES_NEAR;
  const sides = useMemo(() => {
    const [first, least] = centre === null ? [null, NAMED_FROM] : [centre, 0];
    return placeNames(namesOf(graph, places, language, { first, least }), size);
  }, [graph, places, language]);
  const sideOf = ({ id }: Term) =>
    sides.get(id) ?? (centre !== null || touched.has(id) || id === looking ? 'above' : null);
  return (
    <figure class={`map ${centre === null ? 'all' : 'near'}`} tabIndex={0} ref={scroller}>
      {centre === null && (
        <figcaption>
          {TERM_FIELDS.map((field) => (
            <span key={field} class={`field-${field}`}>
              {words(wordKey('field', field))}
            </span>
          ))}
        </figcaption>
      )}
      <svg
        viewBox={`${String(frame.x)} ${String(frame.y)} ${String(frame.width)} ${String(frame.height)}`}
        // A small picture is not blown up to the width of the page, and a large one scrolls before it is too small to read.
        style={{
          maxWidth: `${String(frame.width * LARGEST_SCALE)}px`,
          minWidth: `${String(Math.min(frame.width, LEAST_WIDTH[centre === null ? 'all' : 'near']))}px`,
        }}
        role="group"
        aria-label={words('glossaryMapLabel', String(graph.terms.length), String(graph.arrows.length))}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {graph.arrows.map((arrow) => (
          <Arrow
            key={`${arrow.from} ${arrow.to} ${arrow.kind}`}
            arrow={arrow}
            places={places}
            isLit={touches(arrow, looking)}
          />
        ))}
        {graph.terms.map((term) => {
          const place = places.get(term.id) ?? { x: 0, y: 0 };
          const name = inLanguage(term.name, language);
          const side = sideOf(term);
          return (
            <g
              key={term.id}
              class={`node field-${term.field} ${term.status} ${term.id === centre ? 'centre' : ''}`}
              transform={`translate(${String(place.x)} ${String(place.y)})`}
              role="button"
              tabIndex={0}
              aria-label={name}
              onClick={() => onWalk(term.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onWalk(term.id);
              }}
              onPointerEnter={() => look(term.id)}
              onPointerLeave={() => look(null)}
              onFocus={() => look(term.id)}
              onBlur={() => look(null)}
            >
              <title>{`${name}\n${inLanguage(term.summary, language)}`}</title>
              <circle r={centre === null ? 5 : 7} />
              {side !== null && (
                <text y={baselineOf(side, size)} lang={language === 'zh' ? 'zh-CN' : 'en'}>
                  {shortName(name, language)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const LARGEST_SCALE = 1.15;
/** As wide as a picture stays however narrow the page is, in CSS pixels. */
const LEAST_WIDTH = { all: 1500, near: 640 } as const;
/** In the picture of all, terms with at least this many relations are named without being looked at, where there is room. */
const NAMED_FROM = 5;
const NAMES_OF_ALL: NameSize = { font: 12.5, offset: 8 };
const NAMES_NEAR: NameSize = { font: 12.5, offset: 12 };

/** The names of terms with at least so many relations: that of `first`, then those with the most relations. */
function namesOf(
  { terms, arrows }: TermGraph,
  places: GraphPlaces,
  language: keyof Bilingual,
  { first, least }: { readonly first: string | null; readonly least: number },
): readonly DotName[] {
  const degree = (id: string) => (id === first ? Infinity : arrows.filter((arrow) => touches(arrow, id)).length);
  return terms
    .map((term) => ({ term, degree: degree(term.id) }))
    .filter((one) => one.degree >= least)
    .sort((one, other) => other.degree - one.degree)
    .map(({ term }) => ({
      id: term.id,
      text: shortName(inLanguage(term.name, language), language),
      ...(places.get(term.id) ?? { x: 0, y: 0 }),
    }));
}

function Arrow({ arrow, places, isLit }: { arrow: RelationArrow; places: GraphPlaces; isLit: boolean }) {
  const { words } = useLocale();
  const from = places.get(arrow.from) ?? { x: 0, y: 0 };
  const to = places.get(arrow.to) ?? { x: 0, y: 0 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // Ends before the dot it points at.
  const end = { x: to.x - ((to.x - from.x) / length) * GAP, y: to.y - ((to.y - from.y) / length) * GAP };
  return (
    <g class={`arrow ${isLit ? 'lit' : ''}`}>
      <line
        x1={from.x}
        y1={from.y}
        x2={end.x}
        y2={end.y}
        marker-end={arrow.kind === 'peer' ? undefined : 'url(#arrow)'}
      />
      {isLit && (
        <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 3}>
          {words(wordKey('relation', arrow.kind))}
        </text>
      )}
    </g>
  );
}

const GAP = 11;

function touches({ from, to }: RelationArrow, id: string | null): boolean {
  return from === id || to === id;
}

function frameOf(places: GraphPlaces): { x: number; y: number; width: number; height: number } {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN.x;
  const top = Math.min(0, ...ys) - MARGIN.y;
  return {
    x: left,
    y: top,
    width: Math.max(0, ...xs) + MARGIN.x - left,
    height: Math.max(0, ...ys) + MARGIN.y - top,
  };
}
