import { describe, expect, it } from 'vitest';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import { traditionalOf } from '@/lib/domain/glossary/matcher';
import type { Matcher } from '@/lib/domain/glossary/matcher';

const FILE = compileForms([{ termId: 'fly', key: '飞地经济', requires: [] }], new Map([['飛', '飞']]));

function termIdsIn(bundled: Matcher, text: string): readonly string[] {
  return findMentions({ bundled, own: null, switchedOff: new Set() }, text).map(({ termId }) => termId);
}

describe('loadMatcher', () => {
  it('reads a file that begins anywhere in its buffer', () => {
    for (let shift = 0; shift < 4; shift++) {
      const buffer = Buffer.alloc(FILE.length + shift + 3);
      buffer.set(FILE, shift);
      const file = buffer.subarray(shift, shift + FILE.length);
      expect(termIdsIn(loadMatcher(file), '发展飛地经济')).toEqual(['fly']);
    }
  });

  it('gives back the traditional characters, to compile further forms with', () => {
    expect([...traditionalOf(loadMatcher(FILE))]).toEqual([['飛', '飞']]);
  });

  it('refuses a file that is foreign, of another version, truncated or too long', () => {
    const newer = FILE.slice();
    newer[4] = 99;
    expect(() => loadMatcher(new Uint8Array())).toThrow('Not a compiled glossary');
    expect(() => loadMatcher(new TextEncoder().encode('{"terms": []}'.repeat(9)))).toThrow('Not a compiled glossary');
    expect(() => loadMatcher(newer)).toThrow('version 99');
    for (const length of [FILE.length - 1, FILE.length >> 1, 60])
      expect(() => loadMatcher(FILE.slice(0, length))).toThrow(`${String(FILE.length)} bytes`);
    expect(() => loadMatcher(Uint8Array.of(...FILE, 0))).toThrow('bytes');
  });

  it('refuses a file whose sections do not fit together', () => {
    const odd = FILE.slice();
    const view = new DataView(odd.buffer);
    // One mask less, one root more.
    view.setUint32(8, view.getUint32(8, true) - 1, true);
    view.setUint32(12, view.getUint32(12, true) + 1, true);
    expect(() => loadMatcher(odd)).toThrow('do not fit together');
  });

  it('finds nothing with a glossary of nothing', () => {
    expect(termIdsIn(loadMatcher(compileForms([], new Map())), '发展飞地经济')).toEqual([]);
  });

  it('tells more terms apart than 16 bits can count', () => {
    const spell = (index: number) =>
      String.fromCharCode(0x4e00 + (index % 300), 0x5e00 + Math.floor(index / 300), 0x6e00);
    const forms = Array.from({ length: 100_000 }, (_, index) => ({
      termId: String(index),
      key: spell(index),
      requires: [],
    }));
    const matcher = loadMatcher(compileForms(forms, new Map()));
    const indexes = [0, 65_535, 65_536, 65_837, 99_999];
    expect(termIdsIn(matcher, indexes.map(spell).join('，'))).toEqual(indexes.map(String));
  });
});
