import type { StorageProblem } from '@/lib/domain/library/storage-problem';

/** Why something could not be done; each code has its sentence in the locale files. */
export type ProblemCode = StorageProblem | 'bad-request' | 'not-allowed' | 'nothing-selected' | 'extension-updated';

/** A problem as it is shown: its code, and what the system said of it; of a `conflict`, the note as it is stored. */
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
