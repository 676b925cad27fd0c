import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, safeFileName } from '@/lib/export/file-name';
import { uniqueNames } from '@/lib/export/unique-names';
import { articleOf } from './article-of';

const bytes = (name: string) => new TextEncoder().encode(name).length;

describe('uniqueNames', () => {
  it('numbers what stood before, whatever its case', () => {
    expect(uniqueNames(['甲.md', 'a.md', 'A.md', '甲.md', '甲 (2).md', '甲.md'])).toEqual([
      '甲.md',
      'a.md',
      'A (2).md',
      '甲 (2).md',
      '甲 (2) (2).md',
      '甲 (3).md',
    ]);
  });

  it('never gives a name twice, and keeps each within its length', () => {
    const long = fileName(articleOf({ title: '长'.repeat(500) }), 'md');
    const names = uniqueNames(Array.from({ length: 120 }, () => long));
    expect(new Set(names).size).toBe(120);
    expect(Math.max(...names.map(bytes))).toBeLessThanOrEqual(245);
  });
});

describe('safeFileName', () => {
  it('gives a name every system takes, whatever it is made from', () => {
    const parts = fc.constantFrom(
      'CON',
      'aux.',
      '..',
      ' ',
      '/',
      '\\',
      '\u202e',
      '\ud800',
      '江西',
      '𠮷',
      '\0',
      'a',
      ':',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts).map((some) => some.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const name = safeFileName(text, 'md');
          expect(name).toMatch(/^[^. ].*[^. ]\.md$|^[^. ]\.md$/u);
          expect(name).not.toMatch(/[#|^[\]<>:"/\\?*\p{Cc}\p{Cf}\p{Cs}]|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
          expect(bytes(name)).toBeLessThanOrEqual(245);
        },
      ),
    );
  });

  it('keeps Chinese and cuts between characters', () => {
    expect(safeFileName('江西 担当', 'md')).toBe('江西 担当.md');
    const name = safeFileName('𠮷'.repeat(200), 'md');
    expect(name.isWellFormed()).toBe(true);
    expect(bytes(name)).toBeLessThanOrEqual(245);
  });
});
