import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localeOf } from '@/entrypoints/shared/locale-of';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';

const read = (locale: string) =>
  readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8');
const chinese = JSON.parse(read('zh_CN')) as Readonly<Record<string, { readonly message: string }>>;

describe('the words of the settings', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) =>
      [substitutions ?? []]
        .flat()
        .reduce<string>(
          (text, word, index) => text.replaceAll(`$${String(index + 1)}`, String(word)),
          chinese[key]?.message ?? '',
        ),
    );
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(new Response(read(/_locales\/(\w+)\//.exec(address)?.[1] ?? ''))),
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are the browser’s unless the reader chose a language', async () => {
    const { language, words } = await localeOf(DEFAULT_SETTINGS);
    expect([language, words('cardLabel', '飞地')]).toEqual(['zh', '术语：飞地']);
  });

  it('are those of the language chosen, with what belongs into them', async () => {
    const { language, words } = await localeOf({ ...DEFAULT_SETTINGS, language: 'en' });
    expect([language, words('cardMentions', '$2', '7')]).toEqual(['en', 'Mention $2 of 7']);
    expect(words('cardLabel')).toBe('Term: ');
  });

  it('call the colours what the reader calls them', async () => {
    const colourNames = { ...DEFAULT_SETTINGS.colourNames, green: '证据' };
    const { words } = await localeOf({ ...DEFAULT_SETTINGS, colourNames });
    expect([words('colour_green'), words('colour_pink')]).toEqual(['证据', '存疑']);
  });
});
