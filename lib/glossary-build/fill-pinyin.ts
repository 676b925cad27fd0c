import { pinyin } from 'pinyin-pro';

/** The Hanyu Pinyin of a name with tone marks; a proposal, to be corrected in the source file where a character has several readings. */
function pinyinOf(name: string): string {
  return pinyin(name.replace(/[“”"「」『』‘’《》〈〉（）()]/g, ''), { toneType: 'symbol', nonZh: 'consecutive' })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Source entries of a file with pinyin added where it is missing, in the place a reviewer expects it. */
export function withPinyin(entries: readonly Readonly<Record<string, unknown>>[]): readonly Record<string, unknown>[] {
  return entries.map(({ id, name, ...rest }) => {
    const zh = typeof name === 'object' && name !== null && 'zh' in name ? String(name.zh) : '';
    return { id, name, pinyin: pinyinOf(zh), ...rest };
  });
}
