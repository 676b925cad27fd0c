import { resolve } from 'node:path';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import type { BuiltArticle } from '../eval/build-article';
import { buildArticle } from '../eval/build-article';
import { readGold } from '../eval/recommendation-gold';
import { quantile } from './quantile';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/recommendations');
const LENGTHS = [5_000, 50_000, 500_000] as const;
const LONGEST_RUN = 3_000;
const ROUNDS = 200;

/** Times in milliseconds; `first` is the first call in the process, or of that length. */
interface Figures {
  readonly case: string;
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly rounds: number;
}

/** Measures how long it takes to label an article and to build its outline, by the article's length. */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  for (const length of LENGTHS) report(figuresOf(articleOf(length)));
  return Promise.resolve();
}

function figuresOf(article: BuiltArticle): Figures {
  const times: number[] = [];
  for (let spent = 0; times.length < ROUNDS && spent < LONGEST_RUN; spent += times.at(-1) ?? 0) {
    const begun = performance.now();
    outlineOf(article, labelUnits(article, []));
    times.push(performance.now() - begun);
  }
  return {
    case: `${article.text.length} characters`,
    first: quantile(times.slice(0, 1), 1),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    rounds: times.length,
  };
}

/** An article of about that length, of our own labelled pieces one after another. */
function articleOf(length: number): BuiltArticle {
  const pieces = readGold(FIXTURES).flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind !== 'title'));
  const chosen: (typeof pieces)[number][] = [];
  let total = 0;
  for (let index = 0; total < length; index++) {
    const piece = pieces[index % pieces.length];
    if (piece === undefined) break;
    chosen.push(piece);
    total += piece.text.length + 1;
  }
  return buildArticle(chosen);
}
