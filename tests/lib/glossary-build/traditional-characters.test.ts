import { describe, expect, it } from 'vitest';
import { traditionalCharactersOf } from '@/lib/glossary-build/traditional-characters';

function pairsFor(...keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(traditionalCharactersOf(keys.map((key) => ({ termId: key, key, requires: [] }))));
}

describe('traditionalCharactersOf', () => {
  it('keeps the characters of the forms, of every standard', () => {
    const pairs = pairsFor('台湾为例', '卫生');
    expect(pairs).toMatchObject({ 臺: '台', 灣: '湾', 為: '为', 爲: '为', 衛: '卫', 衞: '卫' });
    expect(pairs).not.toHaveProperty('態');
  });

  it('leaves out a character that a form uses itself', () => {
    expect(pairsFor('干部')).toHaveProperty('乾');
    expect(pairsFor('干部', '乾隆')).not.toHaveProperty('乾');
  });
});
