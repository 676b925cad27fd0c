import type { StorageProblem } from '@/lib/domain/library/storage-problem';
import { MissingAnnotationError } from './annotations';
import { BlockedUpgradeError, NewerSchemaError } from './database';
import { MissingEntryError } from './own-glossary';
import { ConflictError } from './writings';

const UNAVAILABLE = new Set([
  'InvalidStateError',
  'OpenFailedError',
  'MissingAPIError',
  'SecurityError',
  'DatabaseClosedError',
]);

/** Tells what an error of the storage means. A full disk shows as an `AbortError` around a `QuotaExceededError`. */
export function storageProblemOf(error: unknown): StorageProblem {
  if (error instanceof MissingAnnotationError || error instanceof MissingEntryError) return 'not-found';
  if (error instanceof NewerSchemaError) return 'newer-data';
  if (error instanceof ConflictError) return 'conflict';
  if (error instanceof BlockedUpgradeError) return 'storage-blocked';
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (names.includes('FailedUpgradeError')) return 'upgrade-failed';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'storage-unavailable' : 'unexpected';
}

function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : null;
  return [error.name, ...namesOf(inner), ...namesOf(error.cause)];
}
