import type { Term } from '@/lib/domain/glossary/term';

/** How single characters are read, as learnt from entries that say it; a reader's own entries rarely do. */
export type PinyinReadings = ReadonlyMap<string, string>;

const HAN = /\p{Script=Han}/u;

/** Learns the readings of characters from the entries whose pinyin has one syllable for each of them. */
export function learnReadings(terms: readonly Pick<Term, 'name' | 'pinyin'>[]): PinyinReadings {
  const readings = new Map<string, string>();
  for (const { name, pinyin } of terms) {
    const characters = Array.from(name.zh).filter((character) => HAN.test(character));
    const syllables = pinyin.split(' ').filter((syllable) => /^\p{L}+$/u.test(syllable) && !/^[A-Z]/.test(syllable));
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, index) => readings.set(character, syllables[index] ?? ''));
  }
  return readings;
}

/** The pinyin of a name as far as its characters are known. */
export function readName(name: string, readings: PinyinReadings): string {
  return Array.from(name, (character) => readings.get(character) ?? (HAN.test(character) ? '' : character)).join(' ');
}
