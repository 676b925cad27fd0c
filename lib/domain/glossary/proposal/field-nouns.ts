import { NOUNS_OF_BODIES, NOUNS_OF_LABORATORIES } from './nouns/bodies';
import { NOUNS_OF_DOCUMENTS } from './nouns/documents';
import { NOUNS_OF_FINANCE } from './nouns/finance';
import { NOUNS_OF_MEASURES } from './nouns/measures';
import { ORDINARY_NOUNS } from './nouns/ordinary';
import { NOUNS_OF_PLACES } from './nouns/places';
import { PRECISE_NOUNS } from './nouns/precise';
import { NOUNS_OF_TARGETS } from './nouns/targets';

/** What a noun asks of the words before it. */
export interface Needs {
  /** How much they must tell the name from others: a character 1, a word for a field of policy 1. */
  readonly telling: number;
  /** Whether 和 may stand among them: not before nouns that end ordinary pairs (公交线路与慢行系统). */
  readonly pair: boolean;
  /** Whether items of a list may share the noun (森林、湿地补偿机制), so that the last alone may be no name. */
  readonly shared: boolean;
}

/** A noun that ends the names of programmes and mechanisms, with a name it ends. */
export interface FieldNoun {
  readonly noun: string;
  readonly example: string;
  readonly needs: Needs;
}

/** The nouns of the field. */
export const FIELD_NOUNS: readonly FieldNoun[] = [
  ...nounsOf(NOUNS_OF_TARGETS, { telling: 1, pair: false, shared: true }),
  ...nounsOf(PRECISE_NOUNS, { telling: 1, pair: true, shared: true }),
  ...nounsOf(NOUNS_OF_MEASURES, { telling: 2, pair: true, shared: true }),
  ...nounsOf(NOUNS_OF_FINANCE, { telling: 2, pair: true, shared: true }),
  ...nounsOf(NOUNS_OF_PLACES, { telling: 2, pair: true, shared: false }),
  ...nounsOf(NOUNS_OF_DOCUMENTS, { telling: 2, pair: true, shared: false }),
  ...nounsOf(NOUNS_OF_BODIES, { telling: 2, pair: false, shared: false }),
  ...nounsOf(NOUNS_OF_LABORATORIES, { telling: 2, pair: true, shared: false }),
  ...nounsOf(ORDINARY_NOUNS, { telling: 3, pair: false, shared: true }),
];

function nounsOf(examples: Readonly<Record<string, string>>, needs: Needs): readonly FieldNoun[] {
  return Object.entries(examples).map(([noun, example]) => ({ noun, example, needs }));
}
