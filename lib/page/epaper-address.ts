import { JIANGXI_DAILY } from './sites';

/** What the address of an e-paper page says of it. */
export interface EpaperAddress {
  readonly type: 'article' | 'layout';
  /** ISO 8601 day of the issue. */
  readonly date: string;
  /** Id of the layout page: constant for a page number, so it never names a section. */
  readonly node: string;
}

const ARTICLE = /\/html\/(\d{4})-(\d{2})\/(\d{2})\/content_(\d+)(?:_\d+)?\.html?$/;
const LAYOUT = /\/html\/(\d{4})-(\d{2})\/(\d{2})\/node_(\d+)\.html?$/;

/** Reads the address of an article or layout page of the paper; null for any other page. */
export function readEpaperAddress({
  hostname,
  pathname,
}: Pick<Location, 'hostname' | 'pathname'>): EpaperAddress | null {
  const isOurs = JIANGXI_DAILY.hosts.some(({ host, path }) => host === hostname && pathname.startsWith(path));
  if (!isOurs) return null;
  const article = ARTICLE.exec(pathname);
  const found = article ?? LAYOUT.exec(pathname);
  if (found === null) return null;
  const [, year = '', month = '', day = '', node = ''] = found;
  return { type: article === null ? 'layout' : 'article', date: `${year}-${month}-${day}`, node };
}
