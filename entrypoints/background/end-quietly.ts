/**
 * What Chromium answers a background worker whose process is gone already, whatever it asked
 * (`ExtensionFunctionDispatcher::DispatchForServiceWorker`, extensions/browser/extension_function_dispatcher.cc).
 */
const ANSWER_TO_THE_GONE = 'No SW';

/**
 * Keeps what a stopped background had still asked from being reported as an error of the extension: nobody is left
 * to act on the answer, and the next background does at its start what this one began at its own.
 */
export function endQuietly(background: Pick<EventTarget, 'addEventListener'>): void {
  background.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = 'reason' in event ? event.reason : null;
    if (reason instanceof Error && reason.message === ANSWER_TO_THE_GONE) event.preventDefault();
  });
}
