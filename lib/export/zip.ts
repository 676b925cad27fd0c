import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from './export-file';

/** How long files are added without a pause, in milliseconds: the page stays at the reader's service. */
const SLICE = 30;

/**
 * Files as one zip with names in UTF-8, no file held twice. `pause` is awaited whenever `now` has gone on for a
 * slice, with how many files are in. Times are those of `modified`, local.
 */
export async function toZip(
  files: readonly ExportFile[],
  modified: Date,
  now: () => number,
  pause: (done: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  let since = now();
  for (const [index, { name, content }] of files.entries()) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = modified;
    zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content.toWellFormed()) : content, true);
    if (now() - since < SLICE) continue;
    await pause(index + 1);
    since = now();
  }
  zip.end();
  return chunks;
}
