import * as v from 'valibot';
import { articleSchema } from '../article/schema';
import { noteSchema, tagsSchema } from './schema';
import type { NoteWriting, WritingTarget } from './writing';

const id = v.pipe(v.string(), v.uuid());
/** More than are under way at once. */
const MOST_SENT = 20;

/** What a writing is about. */
const targetSchema: v.GenericSchema<unknown, WritingTarget> = v.variant('type', [
  v.strictObject({ type: v.literal('annotation'), id }),
  v.strictObject({ type: v.literal('article'), article: articleSchema }),
]);

/** What a note that was typed must look like, from a page or from the journal. */
export const noteWritingSchema: v.GenericSchema<unknown, NoteWriting> = v.strictObject({
  requestId: id,
  target: targetSchema,
  note: noteSchema,
  base: noteSchema,
  sent: v.pipe(v.array(v.strictObject({ requestId: id, note: noteSchema })), v.maxLength(MOST_SENT)),
});

/** Tags as the reader left them, and as they were before. */
export const tagWritingSchema = v.strictObject({ target: targetSchema, tags: tagsSchema, base: tagsSchema });
