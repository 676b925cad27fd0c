import type { SiteServer } from './site-server';
import type { Preferences, TestBrowser } from './test-browser';

/** What one of the two browsers gives; ending it together with the site is the harness's. */
export interface StartedBrowser extends Omit<TestBrowser, 'kill' | 'errors'> {
  readonly errors: string[];
}

/** What a browser is started with. */
export interface StartOptions {
  readonly site: SiteServer;
  /** The folder of a profile that outlives the browser; null for one that does not. */
  readonly profile: string | null;
  readonly language: 'zh_CN' | 'en_US';
  readonly extension: string;
  readonly preferences: Preferences;
  readonly worksPrivately: boolean;
}
