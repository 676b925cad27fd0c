import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Span } from '@/lib/domain/text/span';

export const PRIORITIES = ['must', 'should', 'nice'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A labelled mention: a span of its article's text, with what the label says of its term. */
export interface LabelledMention extends Span {
  readonly term: string;
  readonly priority: Priority;
  readonly category: string;
}

/** An article as the evaluation reads it: paragraphs and affiliation joined by `\n`, and its labels in reading order. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
}

const articleSchema = v.object({
  id: v.string(),
  affiliation: v.optional(v.nullable(v.string()), null),
  paragraphs: v.array(v.object({ text: v.string() })),
});

const mentionSchema = v.object({
  article: v.string(),
  paragraph: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  surface: v.optional(v.nullable(v.string()), null),
});

const termSchema = v.object({
  term: v.string(),
  category: v.optional(v.nullable(v.string()), null),
  priority: v.picklist(PRIORITIES),
  mentions: v.optional(v.array(mentionSchema), []),
});

type RawArticle = v.InferOutput<typeof articleSchema>;
type RawMention = v.InferOutput<typeof mentionSchema>;

/**
 * Reads articles.json and terms.json of a folder of labelled articles. Throws an error that names the
 * file and the place where one is missing, is not JSON or does not have the shape; a label whose words
 * are not those of its place is refused too.
 */
export function readLabelledArticles(folder: string): readonly LabelledArticle[] {
  const articles = readFile(folder, 'articles.json', v.array(articleSchema));
  const terms = readFile(folder, 'terms.json', v.array(termSchema));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const mentions = new Map<string, LabelledMention[]>(articles.map(({ id }) => [id, []]));
  for (const { term, category, priority, mentions: places } of terms)
    for (const place of places) {
      const article = byId.get(place.article);
      if (article === undefined)
        throw new Error(`terms.json: “${term}” is labelled in an unknown article ${place.article}.`);
      mentions
        .get(place.article)
        ?.push({ term, priority, category: category ?? 'none', ...spanOf(article, place, term) });
    }
  return articles.map((article) => ({
    id: article.id,
    text: blocksOf(article).join('\n'),
    mentions: (mentions.get(article.id) ?? []).sort((a, b) => a.start - b.start || b.end - a.end),
  }));
}

function readFile<T>(folder: string, name: string, schema: v.GenericSchema<unknown, T>): T {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${name} is missing in ${folder}.`);
  const result = v.safeParse(schema, parseJson(name, readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function parseJson(name: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function blocksOf({ paragraphs, affiliation }: RawArticle): readonly string[] {
  return [...paragraphs.map(({ text }) => text), ...(affiliation === null ? [] : [affiliation])];
}

/** A mention without a paragraph stands in the affiliation, which is the last block. */
function spanOf(article: RawArticle, { paragraph, start, end, surface }: RawMention, term: string): Span {
  const blocks = blocksOf(article);
  const index = paragraph ?? (article.affiliation === null ? blocks.length : blocks.length - 1);
  const block = blocks[index];
  const words = block?.slice(start, end) ?? '';
  if (words.length !== end - start || (surface !== null && surface !== words))
    throw new Error(
      `terms.json: “${term}” is labelled at ${String(start)}–${String(end)} of block ${String(index)} of ${article.id}, where the text has “${words}”.`,
    );
  const offset = blocks.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  return { start: offset + start, end: offset + end };
}
