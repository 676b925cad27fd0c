import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { proposeTerms } from '@/lib/domain/glossary/proposal/propose-terms';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import type { Article, Block } from '@/lib/domain/article/article';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { glossaryOf } from '../lib/domain/glossary/glossary-of';
import { quantile } from './quantile';

const ROUNDS = 60;
const SIZES = [5000, 50_000, 500_000] as const;
const SAMPLE = resolve(import.meta.dirname, '../fixtures/site/html/2026-03/16/content_10_70001.htm');

/** Times of one stage on one size of article, in milliseconds. */
interface Figures {
  readonly case: string;
  readonly p50: number;
  readonly p95: number;
  readonly rounds: number;
}

/**
 * Measures what the worker does with an article, stage by stage: find terms, propose new ones, label units,
 * build the outline. The articles are the paragraphs of a sample page over and over.
 */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  const glossary = glossaryOf(bundledTerms());
  for (const size of SIZES) {
    const article = articleOf(size);
    const mentions = findMentions(glossary, article.text);
    const units = labelUnits(article, mentions);
    const stages = {
      'find terms': () => findMentions(glossary, article.text),
      'propose terms': () => proposeTerms(article.text, mentions),
      'label units': () => labelUnits(article, mentions),
      outline: () => outlineOf(article, units),
    };
    for (const [stage, run] of Object.entries(stages)) {
      const rounds = Math.max(5, Math.round((ROUNDS * SIZES[0]) / size));
      const times = Array.from({ length: rounds + WARM_UP }, () => timeOf(run)).slice(WARM_UP);
      report({
        case: `${stage}, ${String(size)} characters`,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        rounds,
      });
      // Lets a report be read while the next stage runs.
      await Promise.resolve();
    }
  }
}

/** Runs before those that count, while the engine is still compiling. */
const WARM_UP = 20;

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function articleOf(size: number): Pick<Article, 'title' | 'text' | 'blocks'> {
  const html = readFileSync(SAMPLE, 'utf8');
  const paragraphs = [...html.matchAll(/<P>\s*([^<]{20,})<\/P>/gi)].map(([, text = '']) =>
    text.replaceAll('&nbsp;', ' ').trim(),
  );
  const blocks: Block[] = [];
  let text = '';
  for (let index = 0; text.length < size; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    if (text !== '') text += '\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { title: '', text, blocks };
}
