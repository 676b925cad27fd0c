import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What must be read from one page of a copy of the paper's site. */
export interface ExpectedArticle {
  readonly path: string;
  readonly host?: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly affiliation: string | null;
  readonly date: string;
  readonly page: string | null;
  readonly body: string;
  readonly kind?: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly section?: string;
  readonly headings?: readonly string[];
  readonly terms?: readonly string[];
}

/** What must be read from one layout page. */
export interface ExpectedLayout {
  readonly path: string;
  readonly host?: string;
  readonly layout: true;
  readonly page: string;
  readonly section: string;
  readonly articles: readonly string[];
}

/** A copy of the paper's site and what must be read from it. */
export interface SiteCopy {
  readonly name: string;
  readonly folder: string;
  readonly articles: readonly ExpectedArticle[];
  readonly layouts: readonly ExpectedLayout[];
}

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const REAL_PAGES = resolve(import.meta.dirname, '../../../shared/pages');

/** The folder of our own sample pages. */
export const SAMPLE_FOLDER = join(FIXTURES, 'site');

/** Our own sample pages, and the real articles where a copy of them stands beside the project. */
export const SITE_COPIES: readonly SiteCopy[] = [
  readCopy('our own sample pages', SAMPLE_FOLDER, join(FIXTURES, 'manifest.json')),
  ...(existsSync(join(REAL_PAGES, 'manifest.json'))
    ? [readCopy('the real articles in ../shared/pages', REAL_PAGES, join(REAL_PAGES, 'manifest.json'))]
    : []),
];

/** Says which copies the tests run on. */
export function announceCopies(): void {
  const names = SITE_COPIES.map(({ name }) => name).join(' and ');
  process.stdout.write(`Pages read: ${names}${SITE_COPIES.length === 1 ? ' (no ../shared/pages here)' : ''}\n`);
}

/** The address a page of a copy has on the paper's site. */
export function addressOf({ host = 'epaper.jxxw.com.cn', path }: { host?: string; path: string }): string {
  return `http://${host}${path}`;
}

/** The address of one of our sample articles on the 智库 page. */
export function sampleAddress(id: number): string {
  return addressOf({ path: `/html/2026-03/16/content_10_${String(id)}.htm` });
}

function readCopy(name: string, folder: string, manifest: string): SiteCopy {
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as (ExpectedArticle | ExpectedLayout)[];
  return {
    name,
    folder,
    articles: entries.filter((entry): entry is ExpectedArticle => !('layout' in entry)),
    layouts: entries.filter((entry): entry is ExpectedLayout => 'layout' in entry),
  };
}
