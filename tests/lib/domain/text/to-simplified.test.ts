import { describe, expect, it } from 'vitest';
import { toSimplified } from '@/lib/domain/text/to-simplified';
import { traditionalPairs } from '@/lib/glossary-build/traditional-pairs';

const simplify = (text: string) => String.fromCharCode(...Array.from(text, (one) => toSimplified(one.charCodeAt(0))));

describe('toSimplified', () => {
  it('gives the simplified character for a traditional one and leaves every other', () => {
    expect(simplify('推動贛南蘇區振興發展，1269')).toBe('推动赣南苏区振兴发展，1269');
  });

  it('holds the pairs of OpenCC; `npx vitest run --project unit -u` writes them anew', async () => {
    await expect(
      `/** Traditional characters, each followed by its simplified one; made from OpenCC's (Apache License 2.0). */
export const TRADITIONAL_PAIRS =
  '${traditionalPairs()}';
`,
    ).toMatchFileSnapshot('../../../../lib/domain/text/traditional-pairs.ts');
  });
});
