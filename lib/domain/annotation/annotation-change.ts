import { isHighlight } from './annotation';
import type { Annotation, Colour } from './annotation';
import { MOST_TAGS } from './tags-from';

/** What is to become of several annotations at once; what is left out stays. */
export interface AnnotationChange {
  readonly ids: readonly string[];
  /** Highlights get it; what has no colour has none afterwards. */
  readonly colour?: Colour;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** The annotation after a change; the same object where the change changes nothing. */
export function changedAnnotation<T extends Annotation>(annotation: T, change: AnnotationChange, now: string): T {
  const { colour, addTags = [], removeTags = [] } = change;
  const kept = annotation.tags.filter((tag) => !removeTags.includes(tag));
  const tags = [...new Set([...kept, ...addTags])].slice(0, MOST_TAGS);
  const isRecoloured = colour !== undefined && isHighlight(annotation) && annotation.colour !== colour;
  const isRetagged =
    tags.length !== annotation.tags.length || tags.some((tag, index) => tag !== annotation.tags[index]);
  if (!isRecoloured && !isRetagged) return annotation;
  return { ...annotation, ...(isRecoloured && { colour }), tags, modified: now };
}
