import type { Problem } from '@/lib/messages/problem';

/** The background could not read the library either, and says why. */
export class UnreadLibraryError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}
