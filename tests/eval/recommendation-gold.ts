import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Strength, UnitLabel } from '@/lib/domain/recommendation/label';

const LABELS: Readonly<Record<string, UnitLabel>> = {
  recommendation: 'recommendation',
  'achievement/status': 'achievement',
  'problem/diagnosis': 'problem',
  'background/authority-quote': 'background',
  other: 'other',
};

const StrengthSchema = v.picklist(['must', 'should', 'explore']);

const ArticlesSchema = v.array(
  v.object({
    id: v.string(),
    title: v.nullish(v.string()),
    paragraphs: v.array(v.object({ kind: v.string(), text: v.string() })),
  }),
);

const UnitsSchema = v.array(
  v.object({
    article: v.string(),
    paragraph: v.number(),
    start: v.number(),
    end: v.number(),
    unit: v.string(),
    label: v.pipe(
      v.string(),
      v.check(
        (label) => label in LABELS,
        (issue) => `unknown label ${issue.received}`,
      ),
      v.transform((label) => LABELS[label] ?? 'other'),
    ),
    strength: v.nullish(StrengthSchema),
    sentence: v.string(),
  }),
);

interface OutlineInput {
  readonly unit?: string | null | undefined;
  readonly strength?: Strength | null | undefined;
  readonly leaf?: boolean | null | undefined;
  readonly children?: readonly OutlineInput[] | null | undefined;
}

const NodeSchema: v.GenericSchema<OutlineInput> = v.object({
  unit: v.nullish(v.string()),
  strength: v.nullish(StrengthSchema),
  leaf: v.nullish(v.boolean()),
  children: v.nullish(v.array(v.lazy(() => NodeSchema))),
});

const OutlinesSchema = v.array(v.object({ article: v.string(), tree: NodeSchema }));

/** A paragraph as the labellers saw it; `kind` is title, section-heading or body. */
export interface GoldParagraph {
  readonly kind: string;
  readonly text: string;
}

/** A labelled unit: offsets within its paragraph, UTF-16 code units. */
export interface GoldUnit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly label: UnitLabel;
  readonly strength: Strength | null;
  readonly words: string;
}

/** A node of a labelled outline; `unit` is the key of its unit (`paragraph:start`), null for a group without words. */
export interface GoldNode {
  readonly unit: string | null;
  readonly isLeaf: boolean;
  readonly children: readonly GoldNode[];
}

/** An article with its labels; `outline` is null where the folder has none for it. */
export interface GoldArticle {
  readonly id: string;
  readonly paragraphs: readonly GoldParagraph[];
  readonly units: readonly GoldUnit[];
  readonly outline: GoldNode | null;
}

/** Reads a folder in the format of the labelled articles. Throws an error that names file and place. */
export function readGold(folder: string): readonly GoldArticle[] {
  const articles = parse(ArticlesSchema, folder, 'articles.json');
  const units = parse(UnitsSchema, folder, 'recommendations.json');
  const outlines = existsSync(join(folder, 'outline.json')) ? parse(OutlinesSchema, folder, 'outline.json') : [];
  const known = new Set(articles.map(({ id }) => id));
  for (const unit of units)
    if (!known.has(unit.article))
      throw new Error(`recommendations.json labels ${unit.article}, which articles.json lacks`);
  return articles.map(({ id, paragraphs }) => {
    const own = units.filter(({ article }) => article === id);
    const tree = outlines.find(({ article }) => article === id)?.tree ?? null;
    const keyOf = keysByNumber(own);
    const strengths = tree === null ? new Map<string, Strength>() : strengthsOf(tree, keyOf);
    return {
      id,
      paragraphs,
      units: own.map(({ paragraph, start, end, unit, label, strength, sentence }) => {
        const found = paragraphs[paragraph]?.text.slice(start, end);
        if (found !== sentence)
          throw new Error(`recommendations.json: ${id} ${paragraph}:${start} is not “${sentence}”`);
        const inTree = strengths.get(`${paragraph}:${start}`) ?? null;
        return { paragraph, start, end, kind: unit, label, strength: strength ?? inTree, words: sentence };
      }),
      outline: tree === null ? null : nodeOf(tree, keyOf),
    };
  });
}

function parse<Schema extends v.GenericSchema>(schema: Schema, folder: string, name: string): v.InferOutput<Schema> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${name} is missing in ${folder}`);
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${name} at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}

/** Outlines name units `ARTICLE/PARAGRAPH.NUMBER`, numbered from 1 in the paragraph. */
function keysByNumber(
  units: readonly { readonly paragraph: number; readonly start: number }[],
): ReadonlyMap<string, string> {
  const counts = new Map<number, number>();
  return new Map(
    units.map(({ paragraph, start }) => {
      const number = (counts.get(paragraph) ?? 0) + 1;
      counts.set(paragraph, number);
      return [`${paragraph}.${number}`, `${paragraph}:${start}`];
    }),
  );
}

function keyIn(unit: string | null | undefined, keys: ReadonlyMap<string, string>): string | null {
  return unit === null || unit === undefined ? null : (keys.get(unit.slice(unit.indexOf('/') + 1)) ?? null);
}

function strengthsOf(node: OutlineInput, keys: ReadonlyMap<string, string>): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  const key = keyIn(node.unit, keys);
  if (key !== null && node.strength !== null && node.strength !== undefined) strengths.set(key, node.strength);
  for (const child of node.children ?? [])
    for (const [of, strength] of strengthsOf(child, keys)) strengths.set(of, strength);
  return strengths;
}

function nodeOf(node: OutlineInput, keys: ReadonlyMap<string, string>): GoldNode {
  return {
    unit: keyIn(node.unit, keys),
    isLeaf: node.leaf === true,
    children: (node.children ?? []).map((child) => nodeOf(child, keys)),
  };
}
