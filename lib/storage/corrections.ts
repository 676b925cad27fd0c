import { isCorrection } from '@/lib/domain/annotation/annotation';
import type { Correction } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { Strength, UnitLabel } from '@/lib/domain/recommendation/label';
import { recordsAt } from './article-copies';
import { articleIdOf } from './article-record';
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
    const copies = (await recordsAt(database, request.article.address)).map(({ id }) => id);
    const existing = (await database.annotations.where('articleId').anyOf(copies).toArray())
      .filter(isCorrection)
      .find(
        ({ requestId, selectors, deleted, articleId: madeOn }) =>
          requestId === request.requestId ||
          (deleted === null &&
            isSameTarget(selectors, request.selectors, madeOn === articleId ? 'this-copy' : 'another-copy')),
      );
    const { selectors, label, strength } = request;
    const now = clock.now();
    const correction: Correction = {
      id: existing?.id ?? clock.newId(),
      requestId: existing?.requestId ?? request.requestId,
      articleId: existing?.articleId ?? articleId,
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

/** On another copy, or from a file, the same words may stand elsewhere; on one copy they may stand twice, in other surroundings. */
function isSameTarget(one: Selectors, other: Selectors, on: 'this-copy' | 'another-copy'): boolean {
  const [a, b] = [one.quote, other.quote];
  if (a.exact !== b.exact) return false;
  if (on === 'this-copy' && one.position.start === other.position.start) return true;
  return a.prefix === b.prefix && a.suffix === b.suffix;
}
