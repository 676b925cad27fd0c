import * as v from 'valibot';
import type { Sender } from '@/lib/messages/transport';
import { articleAddress } from '@/lib/page/article-address';
import { recordsOfArticle } from '@/lib/storage/article-copies';
import type { Database } from '@/lib/storage/database';

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
  const { address, article, id: named, host, target } = v.parse(subjectsSchema, request);
  const pages = pagesOf(sender);
  const own = pages.map(articleAddress).filter((one) => one !== null);
  const addresses = [address, article?.address, target?.article?.address].filter((one) => one !== undefined);
  if (!addresses.every((one) => own.includes(one))) return false;
  if (host !== undefined && !pages.some((page) => URL.canParse(page) && new URL(page).host === host)) return false;
  const id = target?.id ?? (ABOUT_ANNOTATION.has(name) ? named : undefined);
  if (id === undefined) return true;
  const annotation = await database.annotations.get(id);
  // Of one that is not there the answer says so itself.
  if (annotation === undefined) return true;
  for (const page of own) {
    const records = await recordsOfArticle(database, page, null);
    if (records.some((record) => record.id === annotation.articleId)) return true;
  }
  return false;
}

/** The page's addresses: as the browser knows the script's document, and as the tab shows it after it was changed by script. */
function pagesOf({ url, frameId, tab }: Sender): readonly string[] {
  const shown = frameId === 0 ? tab?.url : undefined;
  return [url, shown].filter((one) => one !== undefined);
}
