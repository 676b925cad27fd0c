import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until';

/** Waits for a page to save a file with this ending in a folder that was empty; gives its path. */
export async function savedFile(folder: string, ending: string): Promise<string> {
  let path = '';
  await waitUntil(async () => {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    if (name === undefined) return false;
    path = join(folder, name);
    // Firefox makes the file before it writes it.
    return (await stat(path)).size > 0;
  });
  return path;
}
