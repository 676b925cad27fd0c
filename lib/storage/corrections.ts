import { isCorrection } from '@/lib/domain/annotation/annotation';
import type { Correction } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { Strength, UnitLabel } from '@/lib/domain/recommendation/label';
import { articleIdOf } from './annotations';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';

/** What a correction is made of. */
export interface NewCorrection {
  readonly requestId: string;
  readonly article: ArticleMetadata;
  readonly selectors: Selectors;
  readonly label: UnitLabel;
  /** Null unless the label is `recommendation`. */
  readonly strength: Strength | null;
  readonly given: UnitLabel;
}

/** Stores the reader's label for a unit; a later word on the same words takes the place of the earlier one. */
export function saveCorrection(database: Database, clock: Clock, request: NewCorrection): Promise<Correction> {
  return database.write(async () => {
    const articleId = await articleIdOf(database, clock, request.article);
    const existing = (await database.annotations.where('articleId').equals(articleId).toArray())
      .filter(isCorrection)
      .find(
        ({ requestId, selectors, deleted }) =>
          requestId === request.requestId || (deleted === null && isSameTarget(selectors, request.selectors)),
      );
    const { selectors, label, strength } = request;
    const now = clock.now();
    const correction: Correction = {
      id: existing?.id ?? clock.newId(),
      requestId: existing?.requestId ?? request.requestId,
      articleId,
      motivation: 'classifying',
      note: '',
      tags: [],
      selectors,
      label,
      strength,
      given: existing?.given ?? request.given,
      created: existing?.created ?? now,
      modified: existing === undefined ? now : timeAfter(existing.modified, clock),
      deleted: null,
    };
    await database.annotations.put(correction);
    return correction;
  });
}

function isSameTarget(one: Selectors, other: Selectors): boolean {
  return one.quote.exact === other.quote.exact && one.position.start === other.position.start;
}
