import * as v from 'valibot';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { ownTermSchema } from '@/lib/domain/glossary/schema';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { HighlightRequest } from './protocol';

/** More than any article has; a request beyond it is refused before it is worked on. */
const LONGEST_TEXT = 8_000_000;
const LONGEST_NOTE = 1_000_000;
const LONGEST_FIELD = 10_000;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const id = v.pipe(v.string(), v.uuid());
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FIELD),
  v.regex(/^(?:https?|file):/, 'not the address of a page'),
);
const colour = v.picklist(COLOURS);

const article: v.GenericSchema<unknown, ArticleMetadata> = v.strictObject({
  address,
  title: field,
  kicker: v.nullable(field),
  subtitle: v.nullable(field),
  authors: v.pipe(v.array(field), v.maxLength(200)),
  affiliation: v.nullable(field),
  paper: v.nullable(field),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  page: v.nullable(field),
  section: v.nullable(field),
});

/** As many places much like its own as a request may name. */
const MOST_RIVALS = 20;
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));

const selectors: v.GenericSchema<unknown, Selectors> = v.strictObject({
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: words,
    prefix: field,
    suffix: field,
  }),
  position: v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  block: v.exactOptional(v.strictObject({ index: offset, start: offset, end: offset })),
  standing: v.exactOptional(v.strictObject({ reach: offset, count: offset, index: offset })),
  rivals: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ prefix: field, exact: words, suffix: field, shared: offset })),
      v.maxLength(MOST_RIVALS),
    ),
  ),
});

const switches: v.GenericSchema<unknown, SiteSwitches> = v.strictObject({
  marks: v.boolean(),
  everyMention: v.boolean(),
  unlisted: v.boolean(),
});

const highlightRequest: v.GenericSchema<unknown, HighlightRequest> = v.strictObject({
  requestId: id,
  article,
  selectors,
  colour,
  note,
});

/** As many as a glossary to import may hold. */
const MOST_ENTRIES = 20_000;

const entry = v.strictObject({ id, replaces: v.nullable(field), content: ownTermSchema });

/** What each request to the background must look like; requests are data from a page until they have passed. */
export const requestSchemas = {
  findMentions: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), address }),
  openArticle: v.strictObject({ address }),
  createHighlight: highlightRequest,
  changeHighlight: v.strictObject({ id, colour: v.exactOptional(colour), note: v.exactOptional(note) }),
  deleteAnnotation: v.strictObject({ id }),
  restoreAnnotation: v.strictObject({ id }),
  saveArticleNote: v.strictObject({ article, note }),
  saveSwitches: v.strictObject({ host: field, switches }),
  openGlossary: v.strictObject({}),
  saveEntries: v.strictObject({ entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(MOST_ENTRIES)) }),
  adoptProposal: v.strictObject({
    id,
    name: v.pipe(v.string(), v.minLength(2), v.maxLength(200)),
    sentence: v.string(),
    article,
  }),
  pageWords: v.strictObject({}),
  deleteEntry: v.strictObject({ id }),
  restoreEntry: v.strictObject({ id }),
  setTermHidden: v.strictObject({ termId: field, isHidden: v.boolean() }),
  showGlossary: v.strictObject({ termId: v.nullable(field) }),
} as const;
