// @ts-check
import { unzipSync, zipSync } from 'fflate';

/** The earliest day a zip can name; by the clock of the place, which a zip keeps without its zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The same files in the order of their names and without times: whoever builds the extension again, gets a zip of
 * the same bytes.
 * @param {Uint8Array} zip
 * @returns {Uint8Array}
 */
export function settleZip(zip) {
  const files = Object.entries(unzipSync(zip)).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: NO_TIME });
}
