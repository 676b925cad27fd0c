import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import type { BackgroundMessage, Messages } from '@/lib/messages/protocol';
import { onMessage } from '@/lib/messages/transport';
import { requestSchemas } from '@/lib/messages/schemas';
import { storageProblemOf } from '@/lib/storage/problem-of';

type Request<Name extends BackgroundMessage> = v.InferOutput<(typeof requestSchemas)[Name]>;
type Value<Name extends BackgroundMessage> = ReturnType<Messages[Name]> extends Result<infer T> ? T : never;

/**
 * Answers one message: the request is checked against its schema before anything is done with it, and
 * what goes wrong comes back as a problem. Must be called while the worker starts, so that a woken
 * worker answers.
 */
export function answer<Name extends BackgroundMessage>(
  name: Name,
  handle: (request: Request<Name>) => Value<Name> | Promise<Value<Name>>,
): void {
  onMessage(name, (data) => handled(name, handle, data));
}

/** Answers as `answer` does, but the extension's own pages alone: a content script shares its process with a page. */
export function answerOwnPages<Name extends BackgroundMessage>(
  name: Name,
  handle: (request: Request<Name>) => Value<Name> | Promise<Value<Name>>,
): void {
  onMessage(name, (data, { url }) => {
    if (url?.startsWith(browser.runtime.getURL('')) !== true) return failure('bad-request', `${name}: not from here`);
    return handled(name, handle, data);
  });
}

async function handled<Name extends BackgroundMessage>(
  name: Name,
  handle: (request: Request<Name>) => Value<Name> | Promise<Value<Name>>,
  data: unknown,
): Promise<Result<Value<Name>>> {
  const request = v.safeParse(requestSchemas[name], data);
  if (!request.success) return failure('bad-request', `${name}: ${v.summarize(request.issues)}`);
  try {
    return success(await handle(request.output as Request<Name>));
  } catch (error) {
    return failure(storageProblemOf(error), error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}
