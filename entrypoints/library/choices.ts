import type { Choice } from '@/components/library/ChoiceBox';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { hitsOf } from '@/lib/search/found-article';
import type { FoundArticle } from '@/lib/search/found-article';

/** What choosing an article chooses: its annotations that are listed, or all where none is. */
export function annotationsOfRow(found: FoundArticle): readonly ListedAnnotation[] {
  return found.hitCount > 0 ? hitsOf(found) : found.group.annotations;
}

/** How many of some annotations are chosen. */
export function choiceOf(annotations: readonly ListedAnnotation[], selected: ReadonlySet<string>): Choice {
  if (selected.size === 0) return 'none';
  const chosen = annotations.filter(({ id }) => selected.has(id)).length;
  if (chosen === 0) return 'none';
  return chosen === annotations.length ? 'all' : 'some';
}

/** The choice with all of some annotations chosen, or, where they all were, with none of them. */
export function withToggled(
  selected: ReadonlySet<string>,
  annotations: readonly ListedAnnotation[],
): ReadonlySet<string> {
  const changed = new Set(selected);
  const isChosen = choiceOf(annotations, selected) === 'all';
  for (const { id } of annotations) {
    if (isChosen) changed.delete(id);
    else changed.add(id);
  }
  return changed;
}
