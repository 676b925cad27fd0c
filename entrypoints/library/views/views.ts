import type { ComponentType } from 'preact';
import type { WordKey } from '@/components/locale';
import type { LibraryViewProps } from './library-view-props';
import { DashboardView } from './survey/DashboardView';
import { MatrixView } from './survey/MatrixView';
import { PairsView } from './survey/PairsView';
import { TermView } from './survey/TermView';
import { TimelineView } from './survey/TimelineView';
import { BinView } from './BinView';
import { ArticleListView } from './ArticleListView';
import { ArticleView } from './ArticleView';

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
  { id: 'article', route: '/article/:id', title: 'libraryArticle', isInNavigation: false, component: ArticleView },
  { id: 'matrix', route: '/matrix', title: 'surveyMatrix', isInNavigation: true, component: MatrixView },
  { id: 'timeline', route: '/timeline', title: 'surveyTimeline', isInNavigation: true, component: TimelineView },
  { id: 'pairs', route: '/pairs', title: 'surveyPairs', isInNavigation: true, component: PairsView },
  { id: 'dashboard', route: '/dashboard', title: 'surveyDashboard', isInNavigation: true, component: DashboardView },
  { id: 'bin', route: '/bin', title: 'binTitle', isInNavigation: true, component: BinView },
  { id: 'term', route: '/term/:id', title: 'surveyTerm', isInNavigation: false, component: TermView },
];
