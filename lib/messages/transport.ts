import { browser } from 'wxt/browser';
import type { Messages } from './protocol';

type Name = keyof Messages;
type Request<N extends Name> = Parameters<Messages[N]>[0];
type Answer<N extends Name> = ReturnType<Messages[N]>;
/** Who sent a message, as the browser says. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** What goes over the wire. An answer is wrapped, so that an answer of nothing differs from no answer. */
interface Question {
  readonly name: string;
  readonly request: unknown;
}
type Envelope = { readonly answer: unknown } | { readonly thrown: string };

type Handler = (request: unknown, sender: Sender) => unknown;
const handlers = new Map<string, Handler>();

/** Sends a message to the background. Rejects where nothing answers, or with what the handler threw. */
export async function sendToBackground<N extends Name>(name: N, request: Request<N>): Promise<Answer<N>> {
  return open(name, await browser.runtime.sendMessage<Question>({ name, request }));
}

/** Sends a message to the reader in a tab. Rejects where the tab has none, or with what the handler threw. */
export async function sendToTab<N extends Name>(tabId: number, name: N, request: Request<N>): Promise<Answer<N>> {
  return open(name, await browser.tabs.sendMessage<Question>(tabId, { name, request }));
}

/**
 * Answers one message in this context, until the function returned is called. Each message has one
 * handler. A request is unknown data: the handler checks it.
 */
export function onMessage(name: Name, handler: Handler): () => void {
  if (handlers.has(name)) throw new Error(`Two handlers for ${name}`);
  if (handlers.size === 0) browser.runtime.onMessage.addListener(listen);
  handlers.set(name, handler);
  return () => {
    handlers.delete(name);
  };
}

function listen(message: unknown, sender: Sender, respond: (envelope: Envelope) => void): boolean {
  if (!isQuestion(message) || sender.id !== browser.runtime.id) return false;
  const handler = handlers.get(message.name);
  if (handler === undefined) return false;
  void (async () => {
    try {
      respond({ answer: await handler(message.request, sender) });
    } catch (error) {
      respond({ thrown: error instanceof Error ? error.message : String(error) });
    }
  })();
  return true;
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
}

function open<N extends Name>(name: N, envelope: unknown): Answer<N> {
  if (typeof envelope !== 'object' || envelope === null) throw new Error(`No answer to ${name}`);
  if ('thrown' in envelope) throw new Error(`${name}: ${String(envelope.thrown)}`);
  // Both ends are this extension; its handlers are held to the protocol's types.
  return ('answer' in envelope ? envelope.answer : undefined) as Answer<N>;
}
