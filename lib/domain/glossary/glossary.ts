import type { Matcher } from './matcher';

/** What articles are searched for: the bundled entries, and the reader's own, which come first on equal spans. */
export interface Glossary {
  readonly bundled: Matcher;
  readonly own: Matcher | null;
  /** Ids of bundled terms that are hidden, or that an entry of the reader's own replaces. */
  readonly switchedOff: ReadonlySet<string>;
}
