import type { Annotation } from '../annotation/annotation';
import type { OwnEntry } from '../glossary/own-entry';

/** How long what was deleted can be brought back, in days. */
export const BIN_DAYS = 30;

/** Something that was deleted and can still be brought back. */
export type Binned =
  | {
      readonly type: 'annotation';
      readonly annotation: Annotation;
      readonly articleTitle: string;
      readonly deleted: string;
    }
  | { readonly type: 'entry'; readonly entry: OwnEntry; readonly deleted: string };

/** The time before which what was deleted is gone for good. `now` is an ISO 8601 time. */
export function binLimit(now: string): string {
  return new Date(Date.parse(now) - BIN_DAYS * 24 * 60 * 60 * 1000).toISOString();
}
