import type { SiteServer } from './site-server';

/** What a browser is started with. */
export interface StartOptions {
  readonly site: SiteServer;
  /** The folder of a profile that outlives the browser; null for one that does not. */
  readonly profile: string | null;
  readonly language: 'zh_CN' | 'en_US';
  readonly extension: string;
}
