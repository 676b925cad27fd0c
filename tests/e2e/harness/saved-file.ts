import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until';

/**
 * Waits for a page to save the one file of a folder whose name ends or is like this; gives its path. Firefox makes the
 * file, writes another beside it, and puts that in its place.
 */
export async function savedFile(folder: string, named: string | RegExp): Promise<string> {
  const isMeant = (name: string) => (typeof named === 'string' ? name.endsWith(named) : named.test(name));
  let path = '';
  await waitUntil(async () => {
    const [name, ...others] = (await readdir(folder)).filter(isMeant);
    if (name === undefined || others.length > 0) return false;
    path = join(folder, name);
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    return size > 0;
  });
  return path;
}
