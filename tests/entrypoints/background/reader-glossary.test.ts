import { describe, expect, it } from 'vitest';
import { createReaderGlossary } from '@/entrypoints/background/reader-glossary';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { formsOf } from '@/lib/domain/glossary/forms';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import type { TermField } from '@/lib/domain/glossary/term';
import { termOf } from '../../lib/domain/glossary/term-of';

const TERM = termOf('chain-chief', '链长制');
const BUNDLED = { matcher: loadMatcher(compileForms(formsOf(TERM), new Map())), terms: [TERM] };
const HIDING = { entries: [], hidden: [TERM.id] };
const NONE = () => Promise.resolve([]);

/** Reads what it is given, but fails the first time. */
function failingOnce<T>(value: T): () => Promise<T> {
  let isFirst = true;
  return async () => {
    await Promise.resolve();
    if (!isFirst) return value;
    isFirst = false;
    throw new Error('cannot be read');
  };
}

describe('the glossary as the reader has it', () => {
  const count = async (glossary: ReturnType<typeof createReaderGlossary>) =>
    (await glossary.find('推行链长制。', DEFAULT_SWITCHES)).mentions.length;

  it('explains the bundled terms while the reader’s own cannot be read, and takes them in once they can', async () => {
    const glossary = createReaderGlossary({
      readBundled: () => Promise.resolve(BUNDLED),
      readOwn: failingOnce(HIDING),
      readHiddenFields: NONE,
    });
    expect(await count(glossary)).toBe(1);
    expect(await count(glossary)).toBe(0);
  });

  it('says that the bundled terms cannot be read, and reads them again the next time', async () => {
    const glossary = createReaderGlossary({
      readBundled: failingOnce(BUNDLED),
      readOwn: () => Promise.resolve({ entries: [], hidden: [] }),
      readHiddenFields: NONE,
    });
    await expect(count(glossary)).rejects.toThrow('cannot be read');
    expect(await count(glossary)).toBe(1);
  });

  it('leaves out the bundled terms of a field the reader does not want, and says that it is another glossary', async () => {
    let hiddenFields: readonly TermField[] = [];
    const glossary = createReaderGlossary({
      readBundled: () => Promise.resolve(BUNDLED),
      readOwn: () => Promise.resolve({ entries: [], hidden: [] }),
      readHiddenFields: () => Promise.resolve(hiddenFields),
    });
    expect(await count(glossary)).toBe(1);
    const version = await glossary.version();
    hiddenFields = [TERM.field];
    glossary.forget();
    expect(await count(glossary)).toBe(0);
    expect(await glossary.version()).not.toBe(version);
    hiddenFields = [];
    glossary.forget();
    expect(await glossary.version()).toBe(version);
  });

  it('proposes nothing that stands in the glossary and was switched off', async () => {
    const quoted = '设立“先行先试”基金。';
    const term = termOf('first', '“先行先试”基金');
    const make = (hidden: readonly string[]) =>
      createReaderGlossary({
        readBundled: () =>
          Promise.resolve({ matcher: loadMatcher(compileForms(formsOf(term), new Map())), terms: [term] }),
        readOwn: () => Promise.resolve({ entries: [], hidden }),
        readHiddenFields: NONE,
      });
    expect((await make([]).find(quoted, DEFAULT_SWITCHES)).mentions).toHaveLength(1);
    expect((await make([term.id]).find(quoted, DEFAULT_SWITCHES)).mentions).toEqual([]);
  });
});
