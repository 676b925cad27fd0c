import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settleZip } from '../../.ci/settle-zip.mjs';

const manifest = { 'manifest.json': strToU8('{"name":"智库批注"}') };
const words = { '_locales/zh_CN/messages.json': strToU8('{}') };

describe('settleZip', () => {
  it('gives the same bytes whenever and in whatever order the files were packed', () => {
    const morning = zipSync({ ...manifest, ...words }, { mtime: new Date(2026, 10, 26, 8) });
    const evening = zipSync({ ...words, ...manifest }, { mtime: new Date(2026, 10, 26, 20), level: 1 });
    expect(morning).not.toEqual(evening);
    expect(settleZip(morning)).toEqual(settleZip(evening));
  });

  it('keeps every file as it is', () => {
    const settled = unzipSync(settleZip(zipSync({ ...manifest, ...words })));
    expect(settled).toEqual({ ...manifest, ...words });
  });
});
