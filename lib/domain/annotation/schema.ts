import * as v from 'valibot';
import { fieldSchema } from '../article/schema';
import { LONGEST_TAG, MOST_TAGS } from './tags-from';
import type { Selectors } from './selector';

/** More than any article has. */
export const LONGEST_TEXT = 8_000_000;
const LONGEST_NOTE = 1_000_000;
/** As many places much like its own as selectors may name. */
const MOST_RIVALS = 20;

/** An offset in a text, in UTF-16 code units. */
export const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The reader's note. */
export const noteSchema = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));

/** The reader's words for sorting. */
export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TAG))),
  v.maxLength(MOST_TAGS),
);

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));

/** What selectors must look like, wherever they come from. */
export const selectorsSchema: v.GenericSchema<unknown, Selectors> = v.strictObject({
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: words,
    prefix: fieldSchema,
    suffix: fieldSchema,
  }),
  position: v.strictObject({ type: v.literal('TextPositionSelector'), start: offsetSchema, end: offsetSchema }),
  block: v.exactOptional(v.strictObject({ index: offsetSchema, start: offsetSchema, end: offsetSchema })),
  standing: v.exactOptional(v.strictObject({ reach: offsetSchema, count: offsetSchema, index: offsetSchema })),
  rivals: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ prefix: fieldSchema, exact: words, suffix: fieldSchema, shared: offsetSchema })),
      v.maxLength(MOST_RIVALS),
    ),
  ),
});
