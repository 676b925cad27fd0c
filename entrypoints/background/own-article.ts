import * as v from 'valibot';
import type { Sender } from '@/lib/messages/transport';
import { articleAddress } from '@/lib/page/article-address';
import type { Database } from '@/lib/storage/database';
import { isOfArticles } from '@/lib/storage/is-of-articles';

const articleSchema = v.optional(v.object({ address: v.string() }));

/** What requests of content scripts may be about; each has some of these. `id` is an annotation's or a new entry's. */
const subjectsSchema = v.object({
  address: v.optional(v.string()),
  article: articleSchema,
  id: v.optional(v.string()),
  host: v.optional(v.string()),
  target: v.optional(v.object({ id: v.optional(v.string()), article: articleSchema })),
});

/** The requests whose `id` is an annotation's. */
const ABOUT_ANNOTATION = new Set(['changeHighlight', 'placeHighlight', 'deleteAnnotation', 'restoreAnnotation']);

/**
 * Whether a request of a content script is about the article of its own page alone: a content script shares its
 * process with a page, which may have taken it over. Annotations made on copies of the article belong to it.
 */
export async function isAboutOwnArticle(
  database: Database,
  sender: Sender,
  name: string,
  request: unknown,
): Promise<boolean> {
  if (!doesNameOwn(sender, request)) return false;
  const { id: named, target } = v.parse(subjectsSchema, request);
  const id = target?.id ?? (ABOUT_ANNOTATION.has(name) ? named : undefined);
  return id === undefined || (await isOfArticles(database, id, ownAddresses(sender)));
}

/** Whether the addresses and hosts that a request names are its page's own; asks no storage. */
export function doesNameOwn(sender: Sender, request: unknown): boolean {
  const { address, article, host, target } = v.parse(subjectsSchema, request);
  const own = ownAddresses(sender);
  const addresses = [address, article?.address, target?.article?.address].filter((one) => one !== undefined);
  if (!addresses.every((one) => own.includes(one))) return false;
  return host === undefined || pagesOf(sender).some((page) => URL.canParse(page) && new URL(page).host === host);
}

/** The addresses of the articles that a content script's page may be. */
export function ownAddresses(sender: Sender): readonly string[] {
  return pagesOf(sender)
    .map(articleAddress)
    .filter((one) => one !== null);
}

/** The page's addresses: as the browser knows the script's document, and as the tab shows it after it was changed by script. */
function pagesOf({ url, frameId, tab }: Sender): readonly string[] {
  const shown = frameId === 0 ? tab?.url : undefined;
  return [url, shown].filter((one) => one !== undefined);
}
