import * as v from 'valibot';
import type { AnnotationChange } from '@/lib/domain/annotation/annotation-change';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import { LONGEST_TEXT, noteSchema, offsetSchema, tagsSchema } from '@/lib/domain/annotation/schema';
import { noteWritingSchema, tagWritingSchema } from '@/lib/domain/annotation/writing-schema';
import { BLOCK_KINDS } from '@/lib/domain/article/article';
import { addressSchema, articleSchema, fieldSchema } from '@/lib/domain/article/schema';
import { ownTermSchema } from '@/lib/domain/glossary/schema';
import { templateSchema } from '@/lib/domain/library/template-schema';
import { switchesSchema } from '@/lib/domain/reading/schema';
import { STRENGTHS, UNIT_LABELS } from '@/lib/domain/recommendation/label';
import { settingsSchema } from '@/lib/domain/settings/schema';
import { COPY_FORMS } from '@/lib/domain/annotation/copied-highlight';
import { LONGEST_PIECE } from './in-pieces';
import type { CorrectionRequest } from './protocol';

const id = v.pipe(v.string(), v.uuid());
const colour = v.picklist(COLOURS);
/** More pieces than the largest backup has. */
const MOST_PIECES = 100;
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PIECES));

const block = v.strictObject({ start: offsetSchema, end: offsetSchema, kind: v.picklist(BLOCK_KINDS) });
/** More than any page has. */
const MOST_BLOCKS = 200_000;
const articleText = {
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
  article: articleSchema,
};
const span = { start: offsetSchema, end: offsetSchema };

const correctionRequest: v.GenericSchema<unknown, CorrectionRequest> = v.strictObject({
  ...articleText,
  requestId: id,
  span: v.strictObject(span),
  label: v.picklist(UNIT_LABELS),
  strength: v.nullable(v.picklist(STRENGTHS)),
  given: v.picklist(UNIT_LABELS),
});

/** As many as the measures of an outline that become highlights at once. */
const MOST_HIGHLIGHTS = 2000;

/** As many as a glossary to import may hold. */
const MOST_ENTRIES = 20_000;

const entry = v.strictObject({ id, replaces: v.nullable(fieldSchema), content: ownTermSchema });

/** More than a lifetime of reading makes. */
const MOST_ANNOTATIONS = 2_000_000;
/** Each colour that comes back when recolouring is undone, and the tags. */
const MOST_CHANGES = 100;
const ids = v.pipe(v.array(id), v.maxLength(MOST_ANNOTATIONS));
const annotationChange: v.GenericSchema<unknown, AnnotationChange> = v.strictObject({
  ids,
  colour: v.exactOptional(colour),
  addTags: v.exactOptional(tagsSchema),
  removeTags: v.exactOptional(tagsSchema),
});

/** What each request to the background must look like; requests are data from a page until they have passed. */
export const requestSchemas = {
  readArticle: v.strictObject(articleText),
  openArticle: v.strictObject({
    address: addressSchema,
    text: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
    article: v.exactOptional(articleSchema),
  }),
  createHighlights: v.strictObject({
    ...articleText,
    colour,
    spans: v.pipe(v.array(v.strictObject({ ...span, requestId: id })), v.minLength(1), v.maxLength(MOST_HIGHLIGHTS)),
  }),
  placeHighlight: v.strictObject({ ...articleText, id, span: v.strictObject(span) }),
  saveCorrection: correctionRequest,
  changeHighlight: v.strictObject({ id, colour }),
  writeNote: noteWritingSchema,
  writeTags: tagWritingSchema,
  deleteAnnotation: v.strictObject({ id }),
  restoreAnnotation: v.strictObject({ id }),
  listCopies: v.strictObject({ article: articleSchema }),
  joinArticles: v.strictObject({ article: articleSchema, to: id }),
  separateArticle: v.strictObject({ article: articleSchema, from: id }),
  changeAnnotations: v.strictObject({ changes: v.pipe(v.array(annotationChange), v.maxLength(MOST_CHANGES)) }),
  deleteAnnotations: v.strictObject({ ids }),
  restoreAnnotations: v.strictObject({ ids }),
  addSample: v.strictObject({}),
  removeSample: v.strictObject({}),
  listTags: v.strictObject({}),
  saveSwitches: v.strictObject({ host: fieldSchema, switches: switchesSchema }),
  listSites: v.strictObject({}),
  changeSite: v.strictObject({ host: fieldSchema, switches: v.nullable(switchesSchema) }),
  saveSettings: v.strictObject({ settings: settingsSchema }),
  clearReadings: v.strictObject({}),
  saveExportTemplate: v.strictObject({ source: templateSchema }),
  openGlossary: v.strictObject({}),
  saveEntries: v.strictObject({ entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(MOST_ENTRIES)) }),
  adoptProposal: v.strictObject({
    id,
    name: v.pipe(v.string(), v.minLength(2), v.maxLength(200)),
    sentence: v.string(),
    article: articleSchema,
  }),
  copiedText: v.strictObject({
    form: v.picklist(COPY_FORMS),
    quote: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    note: noteSchema,
    article: articleSchema,
  }),
  pageWords: v.strictObject({}),
  deleteEntry: v.strictObject({ id }),
  restoreEntry: v.strictObject({ id }),
  setTermHidden: v.strictObject({ termId: fieldSchema, isHidden: v.boolean() }),
  readLibrary: v.strictObject({}),
  openBin: v.strictObject({}),
  restoreLibrary: v.strictObject({
    sending: id,
    piece: place,
    of: place,
    text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)),
  }),
  storageState: v.strictObject({}),
  backupMade: v.strictObject({}),
  forgetWriting: v.strictObject({ requestId: id }),
  forgetSnapshot: v.strictObject({}),
  forgetLoss: v.strictObject({ what: v.picklist(['library', 'choices']) }),
  showGlossary: v.strictObject({ termId: v.nullable(fieldSchema) }),
} as const;
