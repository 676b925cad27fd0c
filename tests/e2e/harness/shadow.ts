import { ProtocolError } from 'puppeteer-core';
import type { CDPSession, Page } from 'puppeteer-core';

/** An element of our interface in the page, reached past the closed shadow root by the debugger, as no page can. */
export interface ShadowElement {
  readonly nodeId: number;
  readonly text: string;
  /** What a field holds; empty for other elements. */
  readonly value: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Looks for an element by selector inside our closed shadow root; null if it is not there. */
export function findInShadow(page: Page, selector: string): Promise<ShadowElement | null> {
  return withNode(page, selector, describeNode);
}

/** Does something with an element inside our closed shadow root; null if it is not there. */
async function withNode<T>(
  page: Page,
  selector: string,
  act: (session: CDPSession, nodeId: number) => Promise<T>,
): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const shadow of closedRoots(root)) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
      if (nodeId !== 0) return await act(session, nodeId);
    }
    return null;
  } catch (error) {
    // What was there a moment ago is gone: not found.
    if (error instanceof ProtocolError) return null;
    throw error;
  } finally {
    await session.detach();
  }
}

/** Waits until an element is in our shadow root. */
export async function waitInShadow(page: Page, selector: string, timeout = 5000): Promise<ShadowElement> {
  for (let waited = 0; waited < timeout; waited += 40) {
    const found = await findInShadow(page, selector);
    if (found !== null && found.box.right > found.box.left) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`not shown within ${String(timeout)} ms: ${selector}`);
}

/** Waits until an element is gone from our shadow root. */
export async function waitGoneFromShadow(page: Page, selector: string, timeout = 5000): Promise<void> {
  for (let waited = 0; waited < timeout; waited += 40) {
    if ((await findInShadow(page, selector)) === null) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`still shown after ${String(timeout)} ms: ${selector}`);
}

/** Waits until an element of our interface shows a text; gives all that it shows. */
export async function waitForText(page: Page, selector: string, text: string): Promise<string> {
  for (let waited = 0; waited < 5000; waited += 40) {
    const shown = (await findInShadow(page, selector))?.text ?? '';
    if (shown.includes(text)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`“${text}” not shown in ${selector}: ${(await findInShadow(page, selector))?.text ?? 'nothing'}`);
}

/** Clicks an element of our interface with the mouse, scrolled into sight first as a reader would. */
export async function clickInShadow(page: Page, selector: string): Promise<void> {
  await waitInShadow(page, selector);
  await withNode(page, selector, (session, nodeId) => session.send('DOM.scrollIntoViewIfNeeded', { nodeId }));
  const { box } = await waitInShadow(page, selector);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  for (const shadow of node.shadowRoots ?? []) {
    yield shadow;
    yield* closedRoots(shadow);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
}

async function describeNode(session: CDPSession, nodeId: number): Promise<ShadowElement> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId !== undefined && { objectId: object.objectId }),
    functionDeclaration: `function () {
      const { left, top, right, bottom } = this.getBoundingClientRect();
      const shown = getComputedStyle(this).visibility === 'visible';
      return { text: this.innerText ?? '', value: this.value ?? '', box: shown ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 } };
    }`,
    returnByValue: true,
  });
  return { nodeId, ...(result.value as Omit<ShadowElement, 'nodeId'>) };
}
