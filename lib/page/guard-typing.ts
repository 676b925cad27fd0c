/** Events that carry what is typed; all of them cross the border of a shadow root on their way. */
const TYPING_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
] as const;

/** The shadow roots whose fields are kept from the page. */
export interface TypingGuard {
  readonly protect: (root: ShadowRoot) => void;
  /** Copies text on a gesture of the reader, unseen by the page; false where the browser did not allow it. */
  readonly copyText: (text: string) => boolean;
}

/**
 * Keeps what the reader types into our interface from the page: a listener of the page on `window`
 * would see every key. Ours comes first if this is called at document_start; it stops the event there
 * and hands a copy that does not leave the shadow root to the element that has the focus. It stays for
 * as long as the page does: a note that could not be stored may still be on it after an update.
 */
export function guardTyping(view: Window): TypingGuard {
  const roots = new Set<ShadowRoot>();
  let toCopy: string | null = null;
  const intercept = (event: Event) => {
    // A page may make events of its own while ours is under way.
    if (!event.isTrusted) return;
    if (toCopy !== null && event.type === 'copy' && event instanceof ClipboardEvent) {
      event.clipboardData?.setData('text/plain', toCopy);
      event.preventDefault();
      event.stopImmediatePropagation();
      toCopy = null;
      return;
    }
    const root = [...roots].find(({ host }) => host === event.target);
    if (root === undefined) return;
    event.stopImmediatePropagation();
    const copy = copyInside(event);
    if (copy !== null && root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
  };
  for (const type of TYPING_EVENTS) view.addEventListener(type, intercept, { capture: true });
  return {
    protect: (root) => roots.add(root),
    copyText(text) {
      toCopy = text;
      try {
        // `navigator.clipboard` does not exist on http pages.
        return view.document.execCommand('copy') && toCopy === null;
      } finally {
        toCopy = null;
      }
    },
  };
}

function copyInside(event: Event): Event | null {
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
    const init = { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat };
    // Firefox lets a `KeyboardEvent` out of the shadow root whatever its `composed` says, so it is a plain one.
    return Object.assign(new Event(event.type, { bubbles: true, cancelable: true, composed: false }), init);
  }
  return event.type === 'input' ? new InputEvent('input', { bubbles: true, composed: false }) : null;
}
