import * as v from 'valibot';
import type { ArticleMetadata } from './article';

/** The longest text of one line a record may have. */
const LONGEST_FIELD = 10_000;

/** A text of one line. */
export const fieldSchema = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));

/** The address of a page. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FIELD),
  v.regex(/^(?:https?|file):/, 'not the address of a page'),
);

/** The parts of an article's metadata. */
export const articleParts = {
  address: addressSchema,
  title: fieldSchema,
  kicker: v.nullable(fieldSchema),
  subtitle: v.nullable(fieldSchema),
  authors: v.pipe(v.array(fieldSchema), v.maxLength(200)),
  affiliation: v.nullable(fieldSchema),
  paper: v.nullable(fieldSchema),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  page: v.nullable(fieldSchema),
  section: v.nullable(fieldSchema),
} as const;

/** What an article's metadata must look like, wherever it comes from. */
export const articleSchema: v.GenericSchema<unknown, ArticleMetadata> = v.strictObject(articleParts);
