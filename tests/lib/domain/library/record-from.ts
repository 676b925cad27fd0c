import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { metadataFrom } from '../article/metadata-from';

const DAY = '2026-03-16T00:00:00.000Z';

/** An article of a library, of which only what a test is about need be given. */
export function recordFrom(id: string, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    ...metadataFrom({ address: `https://example.org/${id}`, title: '' }),
    id,
    created: DAY,
    modified: DAY,
    fingerprint: [],
    joinedTo: null,
    apart: [],
    ...parts,
  };
}
