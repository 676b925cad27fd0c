import type { StoredData } from '@/lib/domain/library/stored-data';

/**
 * Two records of one kind that cannot both be stored, as `kind.key: value`; null where there are none. No backup of
 * ours has such, and of two records under one name one would be lost without a word.
 */
export function collisionIn({ articles, annotations, ownEntries, termVisibilities, readings }: StoredData) {
  return (
    repeatedIn('articles', articles, 'id') ??
    repeatedIn('articles', articles, 'address') ??
    repeatedIn('annotations', annotations, 'id') ??
    repeatedIn('annotations', annotations, 'requestId') ??
    repeatedIn('ownEntries', ownEntries, 'id') ??
    repeatedIn('termVisibilities', termVisibilities, 'termId') ??
    repeatedIn('readings', readings, 'address')
  );
}

function repeatedIn<Key extends string>(
  kind: string,
  records: readonly Readonly<Record<Key, string>>[],
  key: Key,
): string | null {
  const seen = new Set<string>();
  for (const { [key]: value } of records) {
    if (seen.has(value)) return `${kind}.${key}: ${value}`;
    seen.add(value);
  }
  return null;
}
