import type { Annotator } from './annotate';
import type { ReaderActions } from './reader-actions';
import type { ReaderState } from './state';

/** What every view over the page is made of. */
export interface ReaderViewProps {
  readonly state: ReaderState;
  readonly annotator: Annotator;
  readonly actions: ReaderActions;
}
