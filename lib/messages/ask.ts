import { browser } from 'wxt/browser';
import type { BackgroundMessage, Messages } from './protocol';
import { failure } from './problem';
import type { Result } from './problem';
import { sendToBackground } from './transport';

type Request<Name extends BackgroundMessage> = Parameters<Messages[Name]>[0];
type Answer<Name extends BackgroundMessage> = ReturnType<Messages[Name]>;

/** Waits between tries, in milliseconds: a stopped worker is back within the first two. */
const WAITS = [30, 120, 400, 1000];

/**
 * Asks the background, again if it was stopped before it answered: every request is safe to repeat.
 * Never throws; what cannot be done comes back as a problem.
 */
export async function ask<Name extends BackgroundMessage>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  let lastError: unknown;
  for (const wait of [0, ...WAITS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isExtensionAlive()) return updated as Answer<Name>;
    try {
      return await sendToBackground(name, request);
    } catch (error) {
      lastError = error;
      if (isContextInvalidated(error)) return updated as Answer<Name>;
    }
  }
  return failure('no-answer', messageOf(lastError)) as Answer<Name>;
}

const updated: Result<never> = failure('extension-updated', '');

/** Whether this script still belongs to a running extension: not after the extension was updated or reloaded under the page. */
function isExtensionAlive(): boolean {
  const runtime: { readonly id?: string } | undefined = browser.runtime;
  return runtime?.id !== undefined;
}

function isContextInvalidated(error: unknown): boolean {
  return messageOf(error).includes('Extension context invalidated');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
