import { sha256 } from '@/entrypoints/options/backup/sha256';
import { planRestore } from '@/lib/domain/library/plan-restore';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { readAnnotationFile } from '@/lib/import/annotations/read-annotation-file';
import { toStoredData } from '@/lib/import/annotations/to-stored-data';
import { EMPTY_LIBRARY } from '../../domain/library/empty-library';

/** Reads a file that holds this. */
export const read = (json: unknown) => readAnnotationFile(new TextEncoder().encode(JSON.stringify(json)));

/** The address a page is kept under in these tests. */
export const addressOf = (address: string) => (/^https?:/.test(address) ? address.replace(/[?#].*/s, '') : null);

/** What a file that holds this brings to a library. */
export const take = async (json: unknown, current = EMPTY_LIBRARY, now = '2026-11-25T10:00:00.000Z') => {
  const file = read(json);
  if (!file.ok) throw new Error(file.code);
  const imported = await toStoredData(file.annotations, {
    current,
    addressOf,
    digest: sha256,
    now,
  });
  return { ...imported, leftOut: file.leftOut };
};

/** The library once that is restored to it. */
export const after = (current: StoredData, data: StoredData): StoredData => {
  const planned = planRestore(data, current).data;
  const put = <T extends { readonly id: string }>(here: readonly T[], coming: readonly T[]) => [
    ...new Map([...here, ...coming].map((one) => [one.id, one])).values(),
  ];
  return {
    ...current,
    articles: put(current.articles, planned.articles),
    annotations: put(current.annotations, planned.annotations),
  };
};
