/** What is read when it is first asked for, and kept while the worker lives. */
export interface Kept<T> {
  /** What is kept, read if it is not. What could not be read is read again the next time: the worker may live for hours. */
  readonly now: () => Promise<T>;
  /** Has it read anew the next time. */
  readonly forget: () => void;
}

/** Keeps what `read` gives. */
export function keptOnce<T>(read: () => Promise<T>): Kept<T> {
  let kept: Promise<T> | null = null;
  const forget = () => {
    kept = null;
  };
  const readNow = () =>
    read().catch((error: unknown) => {
      forget();
      throw error;
    });
  return { now: () => (kept ??= readNow()), forget };
}
