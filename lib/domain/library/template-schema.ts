import * as v from 'valibot';

/** In UTF-16 code units; no template written by hand is as long. */
const LONGEST_TEMPLATE = 100_000;

/** The reader's own template of Markdown exports, null for none; whether it makes sense is said where it is used. */
export const templateSchema = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TEMPLATE)));
