import type { Article } from '@/lib/domain/article/article';
import type { PageText } from './page-text';

/** An article as it stands on the page now. */
export interface PageReading {
  readonly article: Article;
  readonly pageText: PageText;
  /** The live element that holds the body; null where the page has none. */
  readonly root: Element | null;
}
