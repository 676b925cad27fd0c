import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { BackgroundMessage, Messages } from '@/lib/messages/protocol';

declare const chrome: typeof browser;

/** Asks the background from a page of the extension, once. */
export function askFrom<Name extends BackgroundMessage>(
  page: Page,
  name: Name,
  request: Parameters<Messages[Name]>[0],
): Promise<ReturnType<Messages[Name]>> {
  return page.evaluate(
    async (message, data) => {
      const envelope = await chrome.runtime.sendMessage<unknown, { answer: unknown }>({ name: message, request: data });
      return envelope.answer as ReturnType<Messages[Name]>;
    },
    name,
    request,
  ) as Promise<ReturnType<Messages[Name]>>;
}
