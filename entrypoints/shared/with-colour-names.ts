import type { Locale, WordKey } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Settings } from '@/lib/domain/settings/settings';

/** The interface's sentences with the reader's own names for the colours, where there are any. */
export function withColourNames(words: Locale['words'], colourNames: Settings['colourNames']): Locale['words'] {
  const renamed = new Map<WordKey, string>(
    COLOURS.filter((colour) => colourNames[colour] !== '').map((colour) => [
      wordKey('colour', colour),
      colourNames[colour],
    ]),
  );
  return (key, ...substitutions) => renamed.get(key) ?? words(key, ...substitutions);
}
