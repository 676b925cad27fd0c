import type { Digest } from '@/lib/domain/library/backup-format';

/** The UUID a file names (`urn:uuid:…`), or one made from the name alone (version 8, RFC 9562), so that reading it again gives the same. */
export async function uuidOf(name: string, digest: Digest): Promise<string> {
  const own = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(name)?.[1];
  if (own !== undefined) return own.toLowerCase();
  const hex = await digest(name);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
