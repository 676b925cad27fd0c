import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { StorageProblem } from '@/lib/domain/library/storage-problem';
import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import type { BackgroundMessage, Messages } from '@/lib/messages/protocol';
import { onMessage } from '@/lib/messages/transport';
import type { Sender } from '@/lib/messages/transport';
import { requestSchemas } from '@/lib/messages/schemas';
import type { Database } from '@/lib/storage/database';
import { ConflictError } from '@/lib/storage/writings';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { doesNameOwn, isAboutOwnArticle, ownAddresses } from './own-article';

type Request<Name extends BackgroundMessage> = v.InferOutput<(typeof requestSchemas)[Name]>;
type Value<Name extends BackgroundMessage> = ReturnType<Messages[Name]> extends Result<infer T> ? T : never;
/** Carries out a request that has passed its schema. */
type Handle<Name extends BackgroundMessage> = (
  request: Request<Name>,
  sender: Sender,
) => Value<Name> | Promise<Value<Name>>;

/** Keeps what a content script asks while the data cannot be read to tell whether it may; must not throw. */
type KeepUnread<Name extends BackgroundMessage> = (
  request: Request<Name>,
  problem: StorageProblem,
  own: readonly string[],
) => Promise<void>;

/**
 * The ways to answer a message: the request is checked against its schema before anything is done with it, and what
 * goes wrong comes back as a problem. They must be called while the worker starts, so that a woken worker answers.
 */
export function createAnswers(database: Database) {
  async function handled<Name extends BackgroundMessage>(
    name: Name,
    handle: Handle<Name>,
    data: unknown,
    sender: Sender,
    keepUnread: KeepUnread<Name> | null = null,
  ): Promise<Result<Value<Name>>> {
    const request = v.safeParse(requestSchemas[name], data);
    if (!request.success) return failure('bad-request', `${name}: ${v.summarize(request.issues)}`);
    let isChecked = false;
    try {
      return await database.unlessBlocked(async () => {
        const isAllowed = isOwnPage(sender) || (await isAboutOwnArticle(database, sender, name, request.output));
        isChecked = true;
        if (!isAllowed) return failure('not-allowed', name);
        return success(await handle(request.output as Request<Name>, sender));
      });
    } catch (error) {
      if (error instanceof ConflictError) return failure('conflict', error.stored);
      const isKept = !isChecked && keepUnread !== null && doesNameOwn(sender, request.output);
      if (isKept) await keepUnread(request.output, storageProblemOf(error), ownAddresses(sender));
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return failure(storageProblemOf(error), detail);
    }
  }

  return {
    /** Answers the extension's own pages, and content scripts about the article of their own page. */
    answer: <Name extends BackgroundMessage>(
      name: Name,
      handle: Handle<Name>,
      keepUnread: KeepUnread<Name> | null = null,
    ): void => {
      onMessage(name, (data, sender) => handled(name, handle, data, sender, keepUnread));
    },
    /** Answers the extension's own pages alone: a content script shares its process with a page. */
    answerOwnPages: <Name extends BackgroundMessage>(name: Name, handle: Handle<Name>): void => {
      onMessage(name, (data, sender) =>
        isOwnPage(sender) ? handled(name, handle, data, sender) : failure('not-allowed', name),
      );
    },
  };
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
