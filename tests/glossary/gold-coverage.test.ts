import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import type { Mention } from '@/lib/domain/glossary/mention';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import notMarked from './not-marked.json' with { type: 'json' };
import { glossaryOf } from '../lib/domain/glossary/glossary-of';

const GOLD = resolve(import.meta.dirname, '../../../shared/gold');

interface GoldArticle {
  readonly id: string;
  readonly affiliation: string | null;
  readonly paragraphs: readonly { readonly text: string }[];
}
interface GoldTerm {
  readonly term: string;
  readonly mentions: readonly {
    readonly article: string;
    /** Null for the line of affiliation. */
    readonly paragraph: number | null;
    readonly start: number;
    readonly end: number;
    readonly surface: string;
  }[];
}

/** Every labelled occurrence in its article, and whether a mention, outer or inner, stands just there. */
function occurrences() {
  const glossary = glossaryOf(bundledTerms());
  const articles = JSON.parse(readFileSync(`${GOLD}/articles.json`, 'utf8')) as readonly GoldArticle[];
  const terms = JSON.parse(readFileSync(`${GOLD}/terms.json`, 'utf8')) as readonly GoldTerm[];
  const labelled = terms.flatMap(({ mentions }) => mentions);
  return articles.flatMap(({ id, paragraphs, affiliation }) => {
    const blocks = [...paragraphs.map(({ text }) => text), affiliation ?? ''];
    const found = new Set(spansIn(findMentions(glossary, blocks.join('\n'))));
    return labelled
      .filter(({ article }) => article === id)
      .map(({ paragraph, start, end, surface }) => {
        const index = paragraph ?? blocks.length - 1;
        const offset = blocks.slice(0, index).reduce((sum, block) => sum + block.length + 1, 0);
        return { article: id, surface, isFound: found.has(`${String(offset + start)}-${String(offset + end)}`) };
      });
  });
}

function spansIn(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ start, end, inner }) => [`${String(start)}-${String(end)}`, ...spansIn(inner)]);
}

describe('the list of what is deliberately not marked', () => {
  it('gives a reason for each', () => {
    expect(notMarked.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });
});

if (existsSync(GOLD))
  describe('the bundled glossary on the labelled articles (../shared/gold)', () => {
    const all = occurrences();
    const key = ({ article, surface }: { article: string; surface: string }) => `${article} ${surface}`;

    it('finds every labelled occurrence at its place, but for those that are listed with a reason', () => {
      const listed = new Set(notMarked.map(key));
      expect([...new Set(all.filter(({ isFound }) => !isFound).map(key))].filter((one) => !listed.has(one))).toEqual(
        [],
      );
    });

    it('lists none as not marked that is', () => {
      const missing = new Set(all.filter(({ isFound }) => !isFound).map(key));
      expect(notMarked.map(key).filter((one) => !missing.has(one))).toEqual([]);
    });
  });
