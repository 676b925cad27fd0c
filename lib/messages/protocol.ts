import type { Annotation, Colour, Correction, Highlight } from '@/lib/domain/annotation/annotation';
import type { AnnotationChange } from '@/lib/domain/annotation/annotation-change';
import type { LocatedById } from '@/lib/domain/annotation/located';
import type { NoteWriting, WritingTarget } from '@/lib/domain/annotation/writing';
import type { ArticleMetadata, ArticleText } from '@/lib/domain/article/article';
import type { Layout } from '@/lib/domain/article/layout';
import type { Verdict } from '@/lib/domain/article/verdict';
import type { Mention } from '@/lib/domain/glossary/mention';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import type { ProposedTerm } from '@/lib/domain/glossary/proposal/proposed-term';
import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import type { Binned } from '@/lib/domain/library/binned';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import type { StorageState } from '@/lib/domain/library/storage-state';
import type { StoredData } from '@/lib/domain/library/stored-data';
import type { Strength, UnitLabel } from '@/lib/domain/recommendation/label';
import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import type { Outline } from '@/lib/domain/recommendation/outline';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Span } from '@/lib/domain/text/span';
import type { CopiedHighlight, CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { Problem, Result } from './problem';

/** What the background finds in an article. */
export interface ArticleFindings {
  /** Of terms that have an entry in `terms`, and of terms that are only in `proposed`. */
  readonly mentions: readonly Mention[];
  readonly terms: Readonly<Record<string, Term>>;
  /** What reads like a term and has no entry, by the id its mentions carry. */
  readonly proposed: Readonly<Record<string, ProposedTerm>>;
  /** Every unit of the text with its label, in order; the reader's own labels have been put in. */
  readonly units: readonly LabelledUnit[];
  readonly outline: Outline;
  /** Which state of the glossary answered. */
  readonly glossaryVersion: string;
}

/** What is stored about an article, and the switches of the site it was read on. */
export interface StoredArticle {
  readonly annotations: readonly Annotation[];
  /** What became of the highlights in the text that was given, by their ids; of none where none was. */
  readonly located: LocatedById;
  readonly switches: SiteSwitches;
  /** The state the glossary is in: where it differs from that of the mentions found, they are to be found anew. */
  readonly glossaryVersion: string;
}

/** The whole glossary: ours, and what the reader has made of it. */
export interface WholeGlossary {
  readonly bundled: readonly Term[];
  readonly own: OwnGlossary;
}

/** The interface's sentences a page may need, as templates by their keys, in the reader's language and words. */
export interface PageWords {
  readonly language: keyof Bilingual;
  readonly templates: Readonly<Record<string, string>>;
}

/** What the reader makes an entry of; the id, a random UUID, makes the request safe to repeat. */
export type EntryRequest = Pick<OwnEntry, 'id' | 'replaces' | 'content'>;

/** A span to be highlighted. `requestId` makes the request safe to repeat. */
export interface RequestedSpan extends Span {
  readonly requestId: string;
}

/** Another label for a unit; the strength is null unless it is `recommendation`. */
export interface UnitCorrection {
  readonly label: UnitLabel;
  readonly strength: Strength | null;
}

/** What a correction is made of. `requestId` makes the request safe to repeat. */
export interface CorrectionRequest extends UnitCorrection, ArticleText {
  readonly requestId: string;
  readonly span: Span;
  readonly given: UnitLabel;
}

/** A highlight as it is shown, with the note as last typed, to be copied. */
export interface CopyRequest extends CopiedHighlight {
  readonly form: CopyForm;
  readonly article: ArticleMetadata;
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
      readonly found: ArticleFindings;
      /** Index of the first unit in the window, null where there is none. */
      readonly unitInView: number | null;
      /** What became of each highlight in the text as it is now. */
      readonly located: LocatedById;
      readonly problem: Problem | null;
    };

/** Requests the background answers. */
interface BackgroundMessages {
  /**
   * Finds the glossary's terms in an article, what reads like one unless the site's switches say otherwise,
   * and what the article recommends.
   */
  readArticle(request: ArticleText): Result<ArticleFindings>;
  /**
   * Reads what is stored about the article at an address, and finds the highlights in its text as it is now; with
   * `article`, also what was made on its copies at other addresses, which it is joined to.
   */
  openArticle(request: { address: string; text: string | null; article?: ArticleMetadata }): Result<StoredArticle>;
  /** Stores highlights in an article, all or none, and the article with the first one. */
  createHighlights(
    request: ArticleText & { colour: Colour; spans: readonly RequestedSpan[] },
  ): Result<readonly Highlight[]>;
  /** Stores the reader's own label for a unit of an article; deleting it brings the given one back. */
  saveCorrection(request: CorrectionRequest): Result<Correction>;
  /** Puts a highlight on other words of its article. */
  placeHighlight(request: ArticleText & { id: string; span: Span }): Result<Highlight>;
  /** Gives a highlight another colour. */
  changeHighlight(request: { id: string; colour: Colour }): Result<Highlight>;
  /**
   * Stores a note as it was typed, merged with what was written elsewhere meanwhile; where that cannot be done
   * without leaving something out the problem is a `conflict`. It goes into the journal first.
   */
  writeNote(request: NoteWriting): Result<Annotation>;
  /** Stores tags: what was added to `base` and taken from it. */
  writeTags(request: { target: WritingTarget; tags: readonly string[]; base: readonly string[] }): Result<Annotation>;
  /** Deletes an annotation, keeping it so that it can be brought back. */
  deleteAnnotation(request: { id: string }): Result<Annotation>;
  /** Brings a deleted annotation back. */
  restoreAnnotation(request: { id: string }): Result<Annotation>;
  /** Lists the copies of an article at other addresses, and what may be one; for the extension's own pages alone. */
  listCopies(request: { article: ArticleMetadata }): Result<ListedCopies>;
  /** Joins an article to the record `to`, by the reader's word; for the extension's own pages alone. */
  joinArticles(request: { article: ArticleMetadata; to: string }): Result<ListedCopies>;
  /** Says that the record `from` is another article than this one; for the extension's own pages alone. */
  separateArticle(request: { article: ArticleMetadata; from: string }): Result<ListedCopies>;
  /** Changes tags and colours of many annotations, all or none; says how many. For the extension's own pages alone. */
  changeAnnotations(request: { changes: readonly AnnotationChange[] }): Result<number>;
  /** Deletes many annotations, all or none, so that they can be brought back. For the extension's own pages alone. */
  deleteAnnotations(request: { ids: readonly string[] }): Result<number>;
  /** Brings many deleted annotations back, all or none; says how many. For the extension's own pages alone. */
  restoreAnnotations(request: { ids: readonly string[] }): Result<number>;
  /** Puts the sample that teaches the library's use into it; for the extension's own pages alone. */
  addSample(request: Record<string, never>): Result<null>;
  /** Takes the sample out of the library, for good; for the extension's own pages alone. */
  removeSample(request: Record<string, never>): Result<null>;
  /** Lists the tags the reader has used; for the extension's own pages alone. */
  listTags(request: Record<string, never>): Result<readonly string[]>;
  /** Stores the switches of a site. */
  saveSwitches(request: { host: string; switches: SiteSwitches }): Result<SiteSwitches>;
  /** Lists the sites the reader has set switches on; for the extension's own pages alone. */
  listSites(request: Record<string, never>): Result<Readonly<Record<string, SiteSwitches>>>;
  /** Stores the switches of a site, or (null) forgets them, and applies them in open tabs; for the extension's own pages alone. */
  changeSite(request: { host: string; switches: SiteSwitches | null }): Result<null>;
  /** Stores the settings, and applies them in all open tabs; for the extension's own pages alone. */
  saveSettings(request: { settings: Settings }): Result<null>;
  /** Deletes what was kept of articles without annotations, and says of how many; for the extension's own pages alone. */
  clearReadings(request: Record<string, never>): Result<number>;
  /** Stores the reader's template of Markdown exports, or (null) none; for the extension's own pages alone. */
  saveExportTemplate(request: { source: string | null }): Result<null>;
  /** Reads the whole glossary. */
  openGlossary(request: Record<string, never>): Result<WholeGlossary>;
  /** Stores entries of the reader's own, all or none; one that `replaces` a bundled entry stands in its place. */
  saveEntries(request: { entries: readonly EntryRequest[] }): Result<readonly OwnEntry[]>;
  /** Makes an own entry of a term an article names, with the article's sentence about it as its first definition. */
  adoptProposal(request: { id: string; name: string; sentence: string; article: ArticleMetadata }): Result<OwnEntry>;
  /** Deletes an own entry, keeping it so that it can be brought back; a bundled one it replaced holds again. */
  deleteEntry(request: { id: string }): Result<OwnEntry>;
  /** Brings a deleted own entry back. */
  restoreEntry(request: { id: string }): Result<OwnEntry>;
  /** Puts a term out of sight, or shows it again. */
  setTermHidden(request: { termId: string; isHidden: boolean }): Result<null>;
  /** Puts a highlight and the citation of its article into words for the clipboard; a content script has no room for that. */
  copiedText(request: CopyRequest): Result<string>;
  /** The interface's sentences a page may need. */
  pageWords(request: Record<string, never>): Result<PageWords>;
  /** Reads all that the reader has made; for the extension's own pages alone. */
  readLibrary(request: Record<string, never>): Result<StoredData>;
  /**
   * Writes the records of a planned restore, all or none; for the extension's own pages alone. They come as JSON in
   * pieces that fit into a message each, in order; all is written with the last.
   */
  restoreLibrary(request: { sending: string; piece: number; of: number; text: string }): Result<null>;
  /** Lists what was deleted and can still be brought back, the latest first; for the extension's own pages alone. */
  openBin(request: Record<string, never>): Result<readonly Binned[]>;
  /** Tries once more to store what is in the journal, and tells how the data stand; for the extension's own pages alone. */
  storageState(request: Record<string, never>): Result<StorageState>;
  /** Remembers that a backup was made; for the extension's own pages alone. */
  backupMade(request: Record<string, never>): Result<null>;
  /** Gives up a note in the journal; for the extension's own pages alone. */
  forgetWriting(request: { requestId: string }): Result<null>;
  /** Erases what was kept of the data before an upgrade; for the extension's own pages alone. */
  forgetSnapshot(request: Record<string, never>): Result<null>;
  /** Takes note that the library, or what lay beside it, was lost; for the extension's own pages alone. */
  forgetLoss(request: { what: 'library' | 'choices' }): Result<null>;
  /** Opens the glossary page in a tab, at a term if one is named. */
  showGlossary(request: { termId: string | null }): Result<null>;
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
  /** Applies the settings, after they were changed: words, glossary and switches are asked for again. */
  applySettings(request: Record<string, never>): void;
  /** Reads the stored annotations again, after a page of the extension changed them; mentions too, if the glossary changed. */
  refreshAnnotations(): void;
  /** Tells the index of the first unit in the window, null where there is none. */
  whereIsReader(): number | null;
  /** Scrolls to a span of the article's text and lets it flash. */
  showSpan(request: Span): void;
  /** Makes highlights of spans of the article's text, all or none; true once they are stored. */
  highlightSpans(request: { spans: readonly Span[] }): boolean;
  /** Gives a unit another label, or (null) the one it was given back; true once that is stored. */
  correctUnit(request: { unit: number; to: UnitCorrection | null }): boolean;
  /** Puts a highlight on other words, of a span or (null) of the selection; true once that is stored. */
  reattach(request: { id: string; span: Span | null }): boolean;
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
