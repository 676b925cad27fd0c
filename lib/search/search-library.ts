import { latestFirst } from '@/lib/domain/library/latest-first';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import type { FoundArticle } from './found-article';
import type { SearchableBlock } from './searchable-block';

/** Whether an annotation passes the filters; only in those that do is anything found. */
export type AnnotationTest = (annotation: ListedAnnotation) => boolean;

/** Weighs less than any field. */
const NOWHERE = 9;

/**
 * The articles that say every one of `words` (folded, see `queryWords`): in their title or authors, or in
 * annotations that pass. Weightiest first, among equals the latest.
 */
export function searchLibrary(
  blocks: readonly SearchableBlock[],
  words: readonly string[],
  passes: AnnotationTest,
): readonly FoundArticle[] {
  const byRank: FoundArticle[][] = Array.from({ length: NOWHERE }, () => []);
  for (const block of blocks) searchBlock(block, words, passes, byRank);
  // Blocks are filled latest first: within a rank nearly all is in order, and sorted in one walk.
  return byRank.flatMap((found) => found.sort((a, b) => latestFirst(a.group, b.group)));
}

function searchBlock(
  block: SearchableBlock,
  words: readonly string[],
  passes: AnnotationTest,
  byRank: readonly FoundArticle[][],
): void {
  const { groups, annotations, firstAnnotations } = block;
  const marks = new Uint8Array(annotations.length);
  const ranks = new Uint8Array(groups.length);
  for (const word of words) {
    const fields = new Uint8Array(groups.length).fill(NOWHERE);
    findWord(block, word, passes, { fields, marks });
    if (fields.every((field) => field === NOWHERE)) return;
    for (let group = 0; group < ranks.length; group++)
      ranks[group] = Math.max(ranks[group] ?? NOWHERE, fields[group] ?? NOWHERE);
  }
  for (let index = 0; index < ranks.length; index++) {
    const [rank, group] = [ranks[index] ?? NOWHERE, groups[index]];
    if (rank === NOWHERE || group === undefined) continue;
    const firstMark = firstAnnotations[index] ?? 0;
    let hitCount = 0;
    for (let mark = firstMark; mark < (firstAnnotations[index + 1] ?? 0); mark++) hitCount += marks[mark] ?? 0;
    byRank[rank]?.push({ group, rank, hitCount, marks, firstMark });
  }
}

interface Findings {
  /** The weightiest field of each article that says the word. */
  readonly fields: Uint8Array;
  /** 1 for each annotation that says it or a word before it. */
  readonly marks: Uint8Array;
}

function findWord(block: SearchableBlock, word: string, passes: AnnotationTest, { fields, marks }: Findings): void {
  const { text, starts, groupOf, fieldOf, annotationOf, annotations } = block;
  let stretch = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[stretch + 1])) {
    while ((starts[stretch + 1] ?? text.length) <= at) stretch++;
    const place = annotationOf[stretch] ?? -1;
    const annotation = annotations[place];
    if (annotation !== undefined) {
      if (!passes(annotation)) continue;
      marks[place] = 1;
    }
    const [group, field] = [groupOf[stretch] ?? 0, fieldOf[stretch] ?? 0];
    if (field < (fields[group] ?? NOWHERE)) fields[group] = field;
  }
}
