import { NOUNS_OF_BODIES } from './nouns/bodies';
import { NOUNS_OF_DOCUMENTS } from './nouns/documents';
import { NOUNS_OF_FINANCE } from './nouns/finance';
import { NOUNS_OF_MEASURES } from './nouns/measures';
import { ORDINARY_NOUNS } from './nouns/ordinary';
import { NOUNS_OF_PLACES } from './nouns/places';

/** A noun that ends the names of programmes and mechanisms, with a name it ends. */
export interface FieldNoun {
  readonly noun: string;
  readonly example: string;
  /**
   * What must stand before it: `words`, anything that tells it from others; `many`, more of that, for
   * nouns that also end ordinary descriptions; `title`, as with `words`, and a list before it shares no
   * noun with it, since what it ends is the name of one thing.
   */
  readonly needs: 'words' | 'many' | 'title';
}

/** The nouns of the field. */
export const FIELD_NOUNS: readonly FieldNoun[] = [
  ...nounsOf(NOUNS_OF_MEASURES, 'words'),
  ...nounsOf(NOUNS_OF_FINANCE, 'words'),
  ...nounsOf(NOUNS_OF_PLACES, 'title'),
  ...nounsOf(NOUNS_OF_DOCUMENTS, 'title'),
  ...nounsOf(NOUNS_OF_BODIES, 'title'),
  ...nounsOf(ORDINARY_NOUNS, 'many'),
];

function nounsOf(examples: Readonly<Record<string, string>>, needs: FieldNoun['needs']): readonly FieldNoun[] {
  return Object.entries(examples).map(([noun, example]) => ({ noun, example, needs }));
}
