import type { Browser, Page } from 'puppeteer-core';
import type { SiteServer } from './site-server';

/** Settings of Firefox as its about:config lists them. */
export type Preferences = Readonly<Record<string, boolean | number | string>>;

/** What a test may want otherwise. */
export interface LaunchOptions {
  readonly language?: 'zh_CN' | 'en_US';
  /** The folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** A copy of the built extension that the test changes. */
  readonly extension?: string;
  /** What a Firefox with a profile of its own is started with; Chromium has none. */
  readonly preferences?: Preferences;
  /** Whether the extension may work in private windows; in Firefox it always may. */
  readonly worksPrivately?: boolean;
}

/** A real browser with the built extension in it, and the paper's site on a loopback port. */
export interface TestBrowser {
  readonly driver: Browser;
  readonly site: SiteServer;
  /**
   * Everything the pages, the popup and the background reported as uncaught or logged as an error; what only the
   * browser's own console knows is added when it is closed.
   */
  readonly errors: readonly string[];
  /** Pages on which the browser asked before it let the reader leave. */
  readonly leavings: readonly string[];
  /** The address of one of the extension's own pages, for instance of `options.html`. */
  readonly ownAddress: (path: string) => string;
  /** A page of the browser itself, which no extension may read. */
  readonly internalAddress: string;
  /** Opens an address in a new tab in front. */
  readonly open: (address: string) => Promise<Page>;
  /** Loads a page again, also one of the extension's own. */
  readonly reload: (page: Page) => Promise<void>;
  /** The popup as it is over a page, which keeps the front; where it could not be driven there, as a tab behind it. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Presses the popup's button for the side panel, and gives the panel. */
  readonly openPanel: (popup: Page) => Promise<Page>;
  /** The tab that the extension itself opens while `act` runs, on a page whose address holds `fragment`. */
  readonly tabOpenedBy: (fragment: string, act: () => Promise<unknown>) => Promise<Page>;
  /** Presses a keyboard shortcut of the manifest over a page. */
  readonly pressShortcut: (page: Page, name: string) => Promise<void>;
  /** Chooses an item of the extension's in the context menu of what is selected in a page. */
  readonly chooseFromMenu: (page: Page, item: string) => Promise<void>;
  /** Ends the extension's background, as the browser does when it is idle or short of memory. */
  readonly stopBackground: () => Promise<void>;
  /** Puts a changed extension of a higher version in place of the one that runs. */
  readonly update: (extension: string) => Promise<void>;
  /** Has files saved to a folder from now on, without asking. */
  readonly saveDownloadsIn: (folder: string) => Promise<void>;
  /** Shows a page as to a reader who prefers light or dark. */
  readonly prefer: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** Opens an address in a private window, where the extension may work. */
  readonly openPrivately: (address: string) => Promise<Page>;
  /** Clears what the extension has in IndexedDB, as the browser does when it is short of space. */
  readonly clearStorage: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Kills the browser's process, as a crash does. A profile of its own can be started again. */
  readonly kill: () => Promise<void>;
}
