/** Where the reader's own interface stands in the page: closed to the page's styles and scripts. */
export interface ShadowHost {
  readonly element: HTMLElement;
  /** The element inside the closed shadow root that components are rendered into. */
  readonly container: HTMLElement;
  readonly root: ShadowRoot;
}

/** Set with `!important` on the host itself, the one element of ours that the page's styles can name. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
};

/**
 * Adds the host to the page, in the top layer, and removes it with `signal`. Its name is random, so
 * that a page cannot look for it.
 */
export function mountShadowHost(document: Document, css: string, signal: AbortSignal): ShadowHost {
  const element = document.createElement(`x-${randomName()}`);
  for (const [property, value] of Object.entries(HOST_STYLE)) element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  document.documentElement.append(element);
  element.popover = 'manual';
  element.showPopover();
  keepSeen(element, signal);
  signal.addEventListener('abort', () => element.remove());
  return { element, container, root };
}

/** Takes back what the page's own script does to the host's style: nobody shall click what was made invisible. */
function keepSeen(element: HTMLElement, signal: AbortSignal): void {
  const own = element.style.cssText;
  const watch = new MutationObserver(() => {
    if (element.style.cssText !== own) element.style.cssText = own;
  });
  watch.observe(element, { attributeFilter: ['style'] });
  signal.addEventListener('abort', () => watch.disconnect());
}

/** The hosts on the page of a script before this one, of the version before an update. */
export function leftHosts(document: Document): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(':root > [popover=manual]')].filter(
    ({ localName, style }) => /^x-[0-9a-z]{8}$/.test(localName) && style.zIndex === HOST_STYLE['z-index'],
  );
}

/** Puts the host back where the page's own script has taken it out. */
export function keepMounted({ element }: ShadowHost): void {
  if (element.isConnected) return;
  element.ownerDocument.documentElement.append(element);
  element.showPopover();
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}
