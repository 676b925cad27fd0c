/** Why something could not be stored. */
export const STORAGE_PROBLEMS = [
  'storage-full',
  'storage-unavailable',
  'storage-blocked',
  'upgrade-failed',
  'newer-data',
  'not-found',
  'conflict',
  'no-answer',
  'unexpected',
] as const;
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];
