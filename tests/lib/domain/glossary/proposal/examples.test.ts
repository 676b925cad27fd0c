import { describe, expect, it } from 'vitest';
import { DOCUMENT_ENDINGS } from '@/lib/domain/glossary/proposal/documents';
import { FIELD_NOUNS } from '@/lib/domain/glossary/proposal/field-nouns';
import { FORMULA_NOUNS, NAME_ENDINGS, NAMED_NOUNS, NAMING_VERBS } from '@/lib/domain/glossary/proposal/quoted-nouns';
import { proposed } from './proposed';

describe('the examples in the rules', () => {
  it.each(FIELD_NOUNS.map(({ noun, example }) => [noun, example]))('the noun %s: %s is proposed', (noun, example) => {
    expect(example.endsWith(noun)).toBe(true);
    expect(proposed(`各地探索建立${example}，成效明显。`)).toEqual([example]);
  });

  it.each([...Object.entries(FORMULA_NOUNS), ...Object.entries(NAMED_NOUNS)])(
    'quoted words before %s: %s is proposed',
    (noun, example) => {
      expect(example.endsWith(noun)).toBe(true);
      expect(proposed(`今年，${example}。`)).toEqual([example]);
    },
  );

  it.each(Object.entries(NAME_ENDINGS))('quoted words that end in %s: %s is proposed', (_, example) => {
    expect(proposed(`今年，${example}受到欢迎。`)).toEqual([example]);
  });

  it.each(Object.entries(NAMING_VERBS))('quoted words after %s: %s is proposed', (verb, example) => {
    expect(proposed(`全县${example}。`)).toEqual([example.slice(verb.length)]);
  });

  it.each(Object.entries(DOCUMENT_ENDINGS))('titles that end in %s: %s is proposed', (_, example) => {
    expect(proposed(`印发${example}，请遵照执行。`)).toEqual([example]);
  });
});
