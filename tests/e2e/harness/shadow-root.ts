import { ProtocolError } from 'puppeteer-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { callBidi, contextOf } from './firefox-privileged';
import type { RemoteValue } from './firefox-privileged';
import { TESTED_BROWSER } from './tested-browser';

interface DomNode {
  readonly nodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/**
 * Calls a function, given as text, with `this` an element inside a closed shadow root of the page, reached past
 * it by the debugger as no page can; null if it is not there. The function gives JSON.
 */
export async function callInShadow(page: Page, selector: string, act: string): Promise<unknown> {
  try {
    return await (TESTED_BROWSER === 'firefox' ? callInFirefox : callInChromium)(page, selector, act);
  } catch (error) {
    // What was there a moment ago is gone: not found.
    if (error instanceof ProtocolError) return null;
    throw error;
  }
}

async function callInChromium(page: Page, selector: string, act: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const nodeId = await findNode(session, selector);
    if (nodeId === null) return null;
    const { object } = await session.send('DOM.resolveNode', { nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId !== undefined && { objectId: object.objectId }),
      functionDeclaration: act,
      returnByValue: true,
    });
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}

async function findNode(session: CDPSession, selector: string): Promise<number | null> {
  await session.send('DOM.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const shadow of closedRoots(root)) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
    if (nodeId !== 0) return nodeId;
  }
  return null;
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  for (const shadow of node.shadowRoots ?? []) {
    yield shadow;
    yield* closedRoots(shadow);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
}

async function callInFirefox(page: Page, selector: string, act: string): Promise<unknown> {
  // A world of its own, so that what the page has changed does not matter.
  const target = { context: contextOf(page), sandbox: 'harness' };
  const hosts = await callBidi(page.browser(), {
    functionDeclaration: `() => [...document.documentElement.children].filter(({ localName }) => localName.includes('-'))`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    target,
  });
  for (const host of hosts.value as readonly RemoteValue[]) {
    const { shadowRoot } = host.value as { readonly shadowRoot?: RemoteValue };
    if (shadowRoot?.sharedId === undefined) continue;
    const found = await callBidi(page.browser(), {
      functionDeclaration: `function (selector) {
        const element = this.querySelector(selector);
        return element === null ? 'null' : JSON.stringify((${act}).call(element) ?? null);
      }`,
      this: { sharedId: shadowRoot.sharedId },
      arguments: [{ type: 'string', value: selector }],
      target,
    });
    const value: unknown = JSON.parse(String(found.value));
    if (value !== null) return value;
  }
  return null;
}
