/** Why something could not be done; each code has its sentence in the locale files. */
export type ProblemCode =
  | 'storage-full'
  | 'storage-unavailable'
  | 'newer-data'
  | 'not-found'
  /** The same part of a note was changed elsewhere; `detail` is that note. */
  | 'conflict'
  | 'bad-request'
  | 'nothing-selected'
  | 'no-answer'
  | 'extension-updated'
  | 'unexpected';

/** A problem as it is shown: its code, and what the system said of it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
}

/** The answer to a request that may fail. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A result that succeeded. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that failed. */
export function failure(code: ProblemCode, detail: string): Result<never> {
  return { ok: false, problem: { code, detail } };
}
