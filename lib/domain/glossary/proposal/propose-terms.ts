import type { Span } from '../../text/span';
import { includeQuotationMarks } from '../quotation-marks';
import { beyondKnown } from './beyond-known';
import { canonicalName } from './canonical-name';
import { clausesOf } from './clauses';
import { definitionOf } from './definition-of';
import { outermost } from './outermost';
import type { Candidate, Proposal, ProposalReason } from './proposal';
import { proposeBareFormulas } from './propose-bare-formulas';
import { proposeDashChains } from './propose-dash-chains';
import { proposeDefined } from './propose-defined';
import { proposeDocuments } from './propose-documents';
import { proposeFieldNouns } from './propose-field-nouns';
import { proposeNumbered } from './propose-numbered';
import { proposeQuotedFormulas } from './propose-quoted-formulas';
import { proposeQuotedNames } from './propose-quoted-names';
import { proposeShortNames } from './propose-short-names';
import { quotedStretches } from './quoted-stretches';
import { findRepeats } from './repeats';

/** Names shorter than this are looked for with their quotation marks only. */
const SHORTEST_BARE = 3;

interface Named {
  readonly name: string;
  readonly reason: ProposalReason;
}

/**
 * Proposes the named programmes and mechanisms of an article the glossary does not know, each
 * occurrence of theirs in reading order and none inside another. `text` is the article's, its blocks
 * joined by `\n`; `known` are the spans of the mentions found, which a proposal never overlaps unless
 * it holds them and clearly names something else. Offsets are UTF-16 code units. Takes linear time.
 */
export function proposeTerms(text: string, known: readonly Span[]): readonly Proposal[] {
  const candidates = candidatesOf(text).map(({ reason, ...span }) => ({
    reason,
    ...includeQuotationMarks(text, span),
  }));
  const surfaces = candidates.map(({ reason, ...span }): readonly [string, Named] => {
    const name = canonicalName(text, span);
    return [name.length < SHORTEST_BARE ? text.slice(span.start, span.end) : name, { name, reason }];
  });
  const places = findRepeats(text, surfaces).map(({ value, ...span }) => ({
    ...value,
    ...includeQuotationMarks(text, span),
  }));
  const found = outermost(beyondKnown(text, places, known));
  const definitions = definitionsOf(text, found);
  return found.map(({ name, reason, start, end }) => ({
    start,
    end,
    name,
    reason,
    definition: definitions.get(name) ?? null,
  }));
}

function candidatesOf(text: string): readonly Candidate[] {
  const clauses = clausesOf(text);
  const stretches = quotedStretches(text);
  return [
    ...proposeDocuments(text),
    ...proposeQuotedFormulas(text, stretches),
    ...proposeQuotedNames(text, stretches),
    ...proposeBareFormulas(text),
    ...proposeDashChains(text, clauses),
    ...proposeShortNames(text, clauses),
    ...proposeDefined(text, clauses, stretches),
    ...proposeNumbered(text, clauses),
    ...proposeFieldNouns(text, clauses),
  ];
}

/** The first sentence that defines each name. */
function definitionsOf(text: string, places: readonly (Span & Named)[]): ReadonlyMap<string, Span> {
  const definitions = new Map<string, Span>();
  for (const place of places) {
    if (definitions.has(place.name)) continue;
    const definition = definitionOf(text, place);
    if (definition !== null) definitions.set(place.name, definition);
  }
  return definitions;
}
