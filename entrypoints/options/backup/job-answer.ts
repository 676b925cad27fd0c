/** What a worker answers to its job: what it made, or what went wrong. */
export type JobAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** Answers, from a worker, with what it makes. */
export async function answerWith(making: Promise<unknown>): Promise<void> {
  const tell = (answer: JobAnswer<unknown>) => postMessage(answer);
  try {
    tell({ ok: true, value: await making });
  } catch (error) {
    tell({ ok: false, detail: String(error) });
  }
}
