import { Dexie } from 'dexie';

/** How long changes are gathered before they are told, in milliseconds. */
const GATHER = 120;

/**
 * Calls back when annotations or articles were changed anywhere in the extension: the storage itself tells, also
 * what other tabs and the background did, so that nothing has to send messages around.
 */
export function followStorage(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (parts: object) => {
    if (!Object.keys(parts).some((part) => /\/(?:annotations|articles)\//.test(part))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, GATHER);
  };
  Dexie.on('storagemutated', hear);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(hear);
  });
}
