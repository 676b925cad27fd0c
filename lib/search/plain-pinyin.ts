/** Pinyin as it is typed: without tones, in small letters, ü and v as u; syllables stay apart. */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('v', 'u')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
