import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const read = (locale: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'),
  ) as Messages;

describe('the locale files', () => {
  const chinese = read('zh_CN');
  const english = read('en');

  it('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('use the same substitutions in both languages', () => {
    const substitutions = ({ message }: { message: string }) =>
      [...message.matchAll(/\$\d/g)].map(([sign]) => sign).sort();
    for (const [key, message] of Object.entries(chinese)) {
      expect({ key, signs: substitutions(english[key] ?? { message: '' }) }).toEqual({
        key,
        signs: substitutions(message),
      });
    }
  });

  it('leave no sentence empty', () => {
    for (const messages of [chinese, english]) {
      expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    }
  });
});
