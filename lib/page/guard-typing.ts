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

/**
 * Keeps what the reader types into our interface from the page: a listener of the page on `window`
 * would see every key. Ours comes first if this is called at document_start; it stops the event there
 * and hands a copy that does not leave the shadow root to the element that has the focus.
 */
export function guardTyping(view: Window, rootNow: () => ShadowRoot | null, signal: AbortSignal): void {
  for (const type of TYPING_EVENTS) {
    view.addEventListener(
      type,
      (event) => {
        const root = rootNow();
        if (root === null || event.target !== root.host || !event.isTrusted) return;
        event.stopImmediatePropagation();
        const copy = copyInside(event);
        if (copy !== null && root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
}

function copyInside(event: Event): Event | null {
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
    const init = { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat };
    return new KeyboardEvent(event.type, { ...init, bubbles: true, cancelable: true, composed: false });
  }
  return event.type === 'input' ? new InputEvent('input', { bubbles: true, composed: false }) : null;
}
