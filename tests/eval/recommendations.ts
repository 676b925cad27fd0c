import { decideByRules } from '@/lib/domain/recommendation/by-rules';
import type { Strength } from '@/lib/domain/recommendation/label';
import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import type { Decide } from '@/lib/domain/recommendation/label-units';
import { labelUnits, weighedBy } from '@/lib/domain/recommendation/label-units';
import { toModel } from '@/lib/domain/recommendation/model/model';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import stored from '@/lib/recommendation-training/model.json';
import type { LabelPair, Retrieval } from './agreement';
import { confusion, kappa, LABELS, ratio, retrieval } from './agreement';
import { buildArticle } from './build-article';
import { labellingTime, TIMED_LENGTH } from './labelling-time';
import type { OutlineAgreement } from './outline-agreement';
import { compareOutlines } from './outline-agreement';
import type { GoldArticle, GoldUnit } from './recommendation-gold';
import { readGold } from './recommendation-gold';

/** A labelled unit beside what we made of it; `found` is null where we split the text otherwise. */
interface Judged {
  readonly gold: GoldUnit;
  readonly found: LabelledUnit | null;
}

interface JudgedArticle {
  readonly id: string;
  readonly units: readonly Judged[];
  /** Units of ours that the labellers do not have. */
  readonly extra: number;
  readonly outline: OutlineAgreement | null;
}

interface ArticleFigures extends Retrieval {
  readonly kappa: number | null;
  readonly strength: number | null;
  readonly outline: { readonly parent: number | null; readonly order: number | null } | null;
  /** Section headings alone. */
  readonly headings: Retrieval;
}

/** The figures of a folder, over all its articles and for each. */
export interface Figures extends ArticleFigures {
  /** Median milliseconds for labels and outline of 5,000 characters. */
  readonly milliseconds: number;
  readonly articles: Readonly<Record<string, ArticleFigures>>;
}

/** As the extension labels. */
const withModel = weighedBy(toModel(stored));

/**
 * Labels every article of `folder` as the extension does and compares; one line tells what the rules do alone.
 * Titles are left out; section headings are counted apart.
 * Strength is the share of units, headings too, on whose strength both agree among those that both call a
 * recommendation and the labellers gave a strength.
 */
export async function evaluate(
  folder: string,
  now: () => number = () => performance.now(),
): Promise<{ readonly lines: readonly string[]; readonly figures: Figures }> {
  const gold = readGold(folder);
  const articles = gold.map((article) => judge(article, withModel));
  const milliseconds = labellingTime(
    gold.map(({ paragraphs }) => buildArticle(paragraphs)),
    withModel,
    now,
  );
  const figures = {
    ...figuresOf(articles),
    milliseconds,
    articles: Object.fromEntries(articles.map((article) => [article.id, figuresOf([article])])),
  };
  const byRules = summaryOf(
    'rules alone',
    gold.map((article) => judge(article, decideByRules)),
  );
  const time = `median time for ${TIMED_LENGTH} characters: ${milliseconds.toFixed(2)} ms`;
  return { lines: [...articles.flatMap(linesOf), ...byRules, ...summaryOf('all', articles), time], figures };
}

function judge(article: GoldArticle, decide: Decide): JudgedArticle {
  const built = buildArticle(article.paragraphs);
  const labelled = labelUnits(built, [], decide);
  const keyOf = (span: { readonly start: number }, block: number) =>
    `${built.paragraphs[block] ?? -1}:${span.start - (built.blocks[block]?.start ?? 0)}`;
  const byKey = new Map(labelled.map((unit) => [keyOf(unit, unit.block), unit]));
  const units = article.units
    .filter(({ kind }) => kind !== 'title')
    .map((gold) => {
      const found = byKey.get(`${gold.paragraph}:${gold.start}`) ?? null;
      const isSame = found !== null && found.end - found.start === gold.end - gold.start;
      return { gold, found: isSame ? found : null };
    });
  const matched = units.filter(({ found }) => found !== null).length;
  const outline =
    article.outline === null
      ? null
      : compareOutlines(article.outline, outlineOf(built, labelled), ({ unit }) =>
          unit === null ? null : keyOf(unit, unit.block),
        );
  return { id: article.id, units, extra: labelled.length - matched, outline };
}

function isHeading({ gold }: Judged): boolean {
  return gold.kind === 'section-heading';
}

function pairsOf(units: readonly Judged[]): readonly LabelPair[] {
  return units.map(({ gold, found }) => ({ gold: gold.label, ours: found?.label ?? 'other' }));
}

function strengthPairs(units: readonly Judged[]): readonly (readonly [Strength, Strength])[] {
  return units.flatMap(({ gold, found }) => {
    const own = found?.recommendation?.strength;
    return gold.label === 'recommendation' && gold.strength !== null && own !== undefined ? [[gold.strength, own]] : [];
  });
}

function figuresOf(articles: readonly JudgedArticle[]): ArticleFigures {
  const units = articles.flatMap((article) => article.units);
  const pairs = pairsOf(units.filter((unit) => !isHeading(unit)));
  const strengths = strengthPairs(units);
  return {
    ...retrieval(pairs),
    kappa: kappa(pairs),
    strength: ratio(strengths.filter(([gold, ours]) => gold === ours).length, strengths.length),
    outline: outlineOfAll(articles),
    headings: retrieval(pairsOf(units.filter(isHeading))),
  };
}

function outlineOfAll(articles: readonly JudgedArticle[]) {
  const outlines = articles.flatMap(({ outline }) => (outline === null ? [] : [outline]));
  if (outlines.length === 0) return null;
  const sum = (part: keyof OutlineAgreement) => outlines.reduce((total, outline) => total + outline[part], 0);
  return { parent: ratio(sum('parent'), sum('leaves')), order: ratio(sum('order'), sum('leaves')) };
}

function linesOf(article: JudgedArticle): readonly string[] {
  const errors = article.units.flatMap(({ gold, found }) => {
    if (found?.label === gold.label) return [];
    const ours = found === null ? 'split otherwise' : `${found.label} by ${found.rule}`;
    return [`  ${gold.paragraph}:${gold.start} ${gold.label}, ours ${ours}: ${gold.words.slice(0, 40)}`];
  });
  return [...summaryOf(article.id, [article]), ...errors];
}

function summaryOf(name: string, articles: readonly JudgedArticle[]): readonly string[] {
  const figures = figuresOf(articles);
  const units = articles.flatMap((article) => article.units);
  const extra = articles.reduce((sum, article) => sum + article.extra, 0);
  const line = [
    `${name}: ${units.length} units${extra === 0 ? '' : `, ${extra} more of ours`}`,
    `precision ${shown(figures.precision)}, recall ${shown(figures.recall)}, F1 ${shown(figures.f1)}`,
    `kappa ${shown(figures.kappa)}`,
    `strength ${shown(figures.strength)}`,
    figures.outline === null
      ? 'no labelled outline'
      : `outline: parent ${shown(figures.outline.parent)}, order ${shown(figures.outline.order)}`,
    `headings F1 ${shown(figures.headings.f1)}`,
  ].join('; ');
  return name === 'all' ? [line, ...matrixOf(units)] : [line];
}

function matrixOf(units: readonly Judged[]): readonly string[] {
  const rows = confusion(pairsOf(units.filter((unit) => !isHeading(unit))));
  const strengths = strengthPairs(units);
  const order: readonly Strength[] = ['must', 'should', 'explore'];
  return [
    `rows: the labellers, columns: ours (${LABELS.join(', ')})`,
    ...rows.map(
      (row, index) => `${(LABELS[index] ?? '').padEnd(15)}${row.map((count) => String(count).padStart(6)).join('')}`,
    ),
    `strength, rows and columns: ${order.join(', ')}`,
    ...order.map((row) => {
      const counts = order.map((column) => strengths.filter(([gold, ours]) => gold === row && ours === column).length);
      return `${row.padEnd(15)}${counts.map((count) => String(count).padStart(6)).join('')}`;
    }),
  ];
}

function shown(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(3);
}
