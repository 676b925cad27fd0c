import type { Locale } from '@/components/locale';
import type { LibraryActions } from '../library-actions';
import type { Survey } from '../survey';
import type { LibraryState } from '../library-state';

/** What every view of the library page is given. */
export interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly survey: Survey;
  readonly locale: Locale;
  /** What the page's address says for each `:NAME` of the view's route. */
  readonly parameters: Readonly<Record<string, string>>;
}
