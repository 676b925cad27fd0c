import type { Browser, Page } from 'puppeteer-core';

/** A node or value as WebDriver BiDi sends it. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface Answer {
  readonly type: 'success' | 'exception';
  readonly result: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** The connection that puppeteer has and does not show. */
interface WithConnection {
  readonly connection: { readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }> };
}

/** Sends a command of WebDriver BiDi that puppeteer has no method for. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  return (await (browser as unknown as WithConnection).connection.send(method, parameters)).result;
}

/** The identity of a page in WebDriver BiDi. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** Calls a function, given as text, over WebDriver BiDi. */
export async function callBidi(browser: Browser, parameters: object): Promise<RemoteValue> {
  const answer = (await sendBidi(browser, 'script.callFunction', { awaitPromise: true, ...parameters })) as Answer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'an exception without a text');
  return answer.result;
}

/**
 * Runs a function in the browser's own window, with its privileges (`--remote-allow-system-access`): what a
 * reader does with Firefox's own buttons and menus is done there. Takes and gives JSON.
 */
export async function inBrowserWindow<Parameters extends readonly unknown[], Result>(
  browser: Browser,
  act: (...parameters: Parameters) => Result,
  ...parameters: Parameters
): Promise<Awaited<Result>> {
  const { contexts } = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const { value } = await callBidi(browser, {
    functionDeclaration: `async (json) => JSON.stringify((await (${act.toString()})(...JSON.parse(json))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(parameters) }],
    target: { context: contexts[0]?.context },
  });
  return JSON.parse(String(value)) as Awaited<Result>;
}
