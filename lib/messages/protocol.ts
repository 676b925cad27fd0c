import type { Annotation, ArticleNote, Colour, Highlight } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { Layout } from '@/lib/domain/article/layout';
import type { Verdict } from '@/lib/domain/article/verdict';
import type { Mention } from '@/lib/domain/glossary/mention';
import type { Term } from '@/lib/domain/glossary/term';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { Span } from '@/lib/domain/text/span';
import type { Problem, Result } from './problem';

/** Mentions in reading order, and the entries of their terms with all they relate to. */
export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly terms: Readonly<Record<string, Term>>;
}

/** What is stored about an article, and the switches of the site it was read on. */
export interface StoredArticle {
  readonly annotations: readonly Annotation[];
  readonly switches: SiteSwitches;
}

/** What a new highlight is made of. `requestId` makes the request safe to repeat. */
export interface HighlightRequest {
  readonly requestId: string;
  readonly article: ArticleMetadata;
  readonly selectors: Selectors;
  readonly colour: Colour;
  readonly note: string;
}

/** What the content script has made of its page. */
export type PageStatus =
  | { readonly type: 'no-article'; readonly address: string }
  | { readonly type: 'layout'; readonly layout: Layout }
  | {
      readonly type: 'article';
      readonly article: ArticleMetadata;
      readonly verdict: Verdict;
      /** Whether the reader is on for this page. */
      readonly isReading: boolean;
      /** Whether the browser can paint marks at all (CSS Custom Highlight API). */
      readonly canPaint: boolean;
      readonly text: string;
      readonly found: FoundMentions;
      /** Where each highlight stands now; an orphan is not in it. */
      readonly located: Readonly<Record<string, Span>>;
      readonly problem: Problem | null;
    };

/** Requests the background answers. */
interface BackgroundMessages {
  /** Finds the glossary's terms in an article's text. */
  findMentions(request: { text: string }): Result<FoundMentions>;
  /** Reads what is stored about the article at an address. */
  openArticle(request: { address: string }): Result<StoredArticle>;
  /** Stores a highlight, and its article with the first one. */
  createHighlight(request: HighlightRequest): Result<Highlight>;
  /** Changes a highlight's colour or note; a field left out stays. */
  changeHighlight(request: { id: string; colour?: Colour; note?: string }): Result<Highlight>;
  /** Deletes an annotation, keeping it so that it can be brought back. */
  deleteAnnotation(request: { id: string }): Result<Annotation>;
  /** Brings a deleted annotation back. */
  restoreAnnotation(request: { id: string }): Result<Annotation>;
  /** Stores the note on an article as a whole, replacing what it was. */
  saveArticleNote(request: { article: ArticleMetadata; note: string }): Result<ArticleNote>;
  /** Stores the switches of a site. */
  saveSwitches(request: { host: string; switches: SiteSwitches }): Result<SiteSwitches>;
}

/** Requests a page's content script answers. */
interface PageMessages {
  /** Says what the page is and what was found on it. */
  describePage(): PageStatus;
  /** Turns the reader on for this page, whatever kind of piece it is. */
  startReading(): PageStatus;
  /** Turns the reader off for this page until it is loaded again. */
  stopReading(): PageStatus;
  /** Applies a site's switches at once. */
  applySwitches(request: SiteSwitches): void;
  /** Reads the stored annotations again, after a page of the extension changed them. */
  refreshAnnotations(): void;
  /** Scrolls to a highlight and lets it flash. */
  showHighlight(request: { id: string }): void;
  /** Scrolls to the next mention of a term, round and round. */
  showTerm(request: { termId: string }): void;
  /** Moves to the next or previous mention. */
  stepMention(request: { direction: 1 | -1 }): void;
  /** Highlights what is selected; with a note, the editor opens on it. */
  highlightSelection(request: { withNote: boolean }): void;
}

/** Every message of the extension: its data and its answer. */
export interface Messages extends BackgroundMessages, PageMessages {}

/** The names of the messages the background answers. */
export type BackgroundMessage = keyof BackgroundMessages;

/** The names of the messages a page's content script answers. */
export type PageMessage = keyof PageMessages;
