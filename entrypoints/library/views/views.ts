import type { ComponentType } from 'preact';
import type { WordKey } from '@/components/locale';
import type { LibraryViewProps } from './library-view-props';
import { ArticleListView } from './ArticleListView';

/** A view of the library page. */
interface LibraryView {
  readonly id: string;
  /** What stands after `#` in the page's address; `:NAME` stands for any part. */
  readonly route: string;
  readonly title: WordKey;
  /** Whether the page's navigation leads there. */
  readonly isInNavigation: boolean;
  readonly component: ComponentType<LibraryViewProps>;
}

/** The views, in the order of the navigation; the first is shown where the address names none. */
export const LIBRARY_VIEWS: readonly [LibraryView, ...LibraryView[]] = [
  { id: 'articles', route: '/', title: 'libraryArticles', isInNavigation: true, component: ArticleListView },
];
