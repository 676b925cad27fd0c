import * as v from 'valibot';
import { COLOURS } from '../annotation/annotation';
import type { Annotation } from '../annotation/annotation';
import { noteSchema, offsetSchema, selectorsSchema, tagsSchema } from '../annotation/schema';
import { addressSchema, articleParts, articleSchema, fieldSchema } from '../article/schema';
import type { OwnEntry } from '../glossary/own-entry';
import { ownTermSchema } from '../glossary/schema';
import { switchesSchema } from '../reading/schema';
import { STRENGTHS, UNIT_LABELS } from '../recommendation/label';
import { settingsSchema } from '../settings/schema';
import type { ReadingRecord } from './reading-record';
import type { ArticleRecord, StoredData, TermVisibility } from './stored-data';
import { templateSchema } from './template-schema';

/** More than a lifetime of reading makes. */
const MOST_RECORDS = 2_000_000;

/** More copies of one text than anyone keeps apart. */
const MOST_APART = 1000;
const MOST_TERMS = 20_000;
const LONGEST_PASSAGE = 100_000;

const textSchema = v.pipe(v.string(), v.maxLength(LONGEST_PASSAGE));
const fingerprintSchema = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(100));
const id = v.pipe(v.string(), v.uuid());
const time = v.pipe(v.string(), v.isoTimestamp());

const record = {
  id,
  requestId: id,
  articleId: id,
  note: noteSchema,
  tags: tagsSchema,
  created: time,
  modified: time,
  deleted: v.nullable(time),
} as const;

const annotation: v.GenericSchema<unknown, Annotation> = v.variant('motivation', [
  v.strictObject({
    ...record,
    motivation: v.literal('highlighting'),
    colour: v.picklist(COLOURS),
    selectors: selectorsSchema,
  }),
  v.strictObject({ ...record, motivation: v.literal('commenting') }),
  v.strictObject({
    ...record,
    motivation: v.literal('classifying'),
    selectors: selectorsSchema,
    label: v.picklist(UNIT_LABELS),
    strength: v.nullable(v.picklist(STRENGTHS)),
    given: v.picklist(UNIT_LABELS),
  }),
]);

const articleRecord: v.GenericSchema<unknown, ArticleRecord> = v.strictObject({
  ...articleParts,
  id,
  created: time,
  modified: time,
  fingerprint: fingerprintSchema,
  joinedTo: v.nullable(id),
  apart: v.pipe(v.array(id), v.maxLength(MOST_APART)),
});

const span = { start: offsetSchema, end: offsetSchema } as const;
const words = v.nullable(fieldSchema);
const termIds = v.pipe(v.array(fieldSchema), v.maxLength(MOST_TERMS));

const readingRecord: v.GenericSchema<unknown, ReadingRecord> = v.strictObject({
  address: addressSchema,
  article: articleSchema,
  page: addressSchema,
  first: time,
  last: time,
  length: offsetSchema,
  fingerprint: fingerprintSchema,
  termIds,
  passages: v.array(v.strictObject({ ...span, text: textSchema, termIds })),
  measures: v.array(
    v.strictObject({
      ...span,
      text: textSchema,
      strength: v.picklist(STRENGTHS),
      actor: words,
      action: words,
      object: words,
      heading: words,
      termIds,
    }),
  ),
});

const ownEntry: v.GenericSchema<unknown, OwnEntry> = v.strictObject({
  id,
  replaces: v.nullable(fieldSchema),
  content: ownTermSchema,
  created: time,
  modified: time,
  deleted: v.nullable(time),
});

const termVisibility: v.GenericSchema<unknown, TermVisibility> = v.strictObject({
  termId: fieldSchema,
  isHidden: v.boolean(),
  modified: time,
});

/** What all that the reader has made must look like, in a backup and on its way to the storage. */
export const storedDataSchema: v.GenericSchema<unknown, StoredData> = v.strictObject({
  articles: v.pipe(v.array(articleRecord), v.maxLength(MOST_RECORDS)),
  annotations: v.pipe(v.array(annotation), v.maxLength(MOST_RECORDS)),
  ownEntries: v.pipe(v.array(ownEntry), v.maxLength(MOST_RECORDS)),
  termVisibilities: v.pipe(v.array(termVisibility), v.maxLength(MOST_RECORDS)),
  readings: v.pipe(v.array(readingRecord), v.maxLength(MOST_RECORDS)),
  siteSwitches: v.record(fieldSchema, switchesSchema),
  settings: v.nullable(settingsSchema),
  exportTemplate: templateSchema,
});
