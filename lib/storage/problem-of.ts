import { MissingAnnotationError } from './annotations';
import { NewerSchemaError } from './database';
import { MissingEntryError } from './own-glossary';
import { ConflictError } from './writings';

/** Why the storage could not do what it was asked. */
export type StorageProblemCode =
  'storage-full' | 'storage-unavailable' | 'newer-data' | 'not-found' | 'conflict' | 'unexpected';

const UNAVAILABLE = new Set([
  'InvalidStateError',
  'OpenFailedError',
  'MissingAPIError',
  'SecurityError',
  'DatabaseClosedError',
]);

/** Tells what an error of the storage means. A full disk shows as an `AbortError` around a `QuotaExceededError`. */
export function storageProblemOf(error: unknown): StorageProblemCode {
  if (error instanceof MissingAnnotationError || error instanceof MissingEntryError) return 'not-found';
  if (error instanceof NewerSchemaError) return 'newer-data';
  if (error instanceof ConflictError) return 'conflict';
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'storage-unavailable' : 'unexpected';
}

function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : null;
  return [error.name, ...namesOf(inner)];
}
