import type { ArticleGroup } from '@/lib/domain/library/article-group';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { foldInto, textOf } from './fold-for-search';

/** Where something was found, the weightiest first: in the title or among authors, in a tag, a note, a quote. */
const [TITLE, TAG, NOTE, QUOTE] = [0, 1, 2, 3] as const;

/** The texts of some articles as one string: one pass of `indexOf` over it looks in all of them. */
export interface SearchableBlock {
  readonly groups: readonly ArticleGroup[];
  /** The annotations of all of them, in the order of `groups`. */
  readonly annotations: readonly ListedAnnotation[];
  /** Number of each article's first annotation in `annotations`, and after the last how many there are. */
  readonly firstAnnotations: Uint32Array;
  /** The folded texts, NUL after each, so that nothing is found across their borders. */
  readonly text: string;
  /** Where each stretch begins in `text`, and after the last where it ends. */
  readonly starts: Uint32Array;
  /** Number of the stretch's article in `groups`. */
  readonly groupOf: Uint16Array;
  /** Number of the stretch's annotation in `annotations`, -1 for what the article itself says. */
  readonly annotationOf: Int32Array;
  /** What the stretch is, from 0: the smaller, the weightier a hit in it. */
  readonly fieldOf: Uint8Array;
}

/** Makes some articles ready to be searched: at most 65,536. */
export function searchableBlock(groups: readonly ArticleGroup[]): SearchableBlock {
  const annotations: ListedAnnotation[] = [];
  const firstAnnotations = new Uint32Array(groups.length + 1);
  const stretches: string[] = [];
  const owners: number[] = [];
  const places: number[] = [];
  const fields: number[] = [];
  let size = 0;
  const add = (text: string | null, group: number, annotation: number, field: number) => {
    if (text === null || text === '') return;
    stretches.push(text);
    owners.push(group);
    places.push(annotation);
    fields.push(field);
    size += text.length + 1;
  };
  for (const [number, group] of groups.entries()) {
    const { title, kicker, subtitle, authors, affiliation } = group.article;
    for (const text of [title, kicker, subtitle, affiliation]) add(text, number, -1, TITLE);
    for (const author of authors) add(author, number, -1, TITLE);
    for (const annotation of group.annotations) {
      const place = annotations.push(annotation) - 1;
      for (const tag of annotation.tags) add(tag, number, place, TAG);
      add(annotation.note, number, place, NOTE);
      add(annotation.quote, number, place, QUOTE);
    }
    firstAnnotations[number + 1] = annotations.length;
  }
  const codes = new Uint16Array(size);
  const starts = new Uint32Array(stretches.length + 1);
  let end = 0;
  for (let index = 0; index < stretches.length; index++) {
    end = foldInto(codes, end, stretches[index] ?? '') + 1;
    starts[index + 1] = end;
  }
  return {
    groups,
    annotations,
    firstAnnotations,
    text: textOf(codes.subarray(0, end)),
    starts,
    groupOf: Uint16Array.from(owners),
    annotationOf: Int32Array.from(places),
    fieldOf: Uint8Array.from(fields),
  };
}
