/** Edits that follow one another within this many milliseconds are read together. */
const QUIET = 250;
/** A page that never comes to rest is read at least this often, in milliseconds. */
const LONGEST_WAIT = 2000;

/**
 * Calls `onEdit` after the article on the page was edited: text or nodes changed inside its body, its
 * body was replaced, or there was none and something was added; and after the page has gone on to another
 * address by its own script, which shows in what it changes then. Stops with `signal`.
 */
export function watchBody(
  document: Document,
  rootNow: () => Element | null,
  onEdit: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince = 0;
  let address = document.URL;
  const observer = new MutationObserver((mutations) => {
    const root = rootNow();
    const concerns =
      root === null ||
      !root.isConnected ||
      address !== document.URL ||
      mutations.some(({ target }) => root.contains(target));
    if (!concerns) return;
    if (timer === null) waitingSince = Date.now();
    else clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET, waitingSince + LONGEST_WAIT - Date.now()));
    timer = setTimeout(() => {
      timer = null;
      address = document.URL;
      onEdit();
    }, wait);
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
