import type { SiteServer } from './site-server';

/** What a browser is started with. */
export interface StartOptions {
  readonly site: SiteServer;
  readonly profile: string;
  readonly language: 'zh_CN' | 'en_US';
  readonly extension: string;
}
