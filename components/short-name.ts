import type { Bilingual } from '@/lib/domain/glossary/term';

/** How many characters of a name have room in a picture; Chinese ones are about twice as wide. */
const MOST = { zh: 14, en: 30 } as const;

/** A name as it is written in a picture; the whole of it is said when it is looked at. */
export function shortName(name: string, language: keyof Bilingual): string {
  const most = MOST[language];
  if (name.length <= most) return name;
  // Not in the middle of a word: who says what is written must be understood.
  const space = name.lastIndexOf(' ', most - 1);
  return `${name.slice(0, space > 3 ? space : most - 1)}…`;
}

/** What a name in a picture says when it is looked at: the Chinese one, and the English one where there is one. */
export function bothNames({ zh, en }: Bilingual): string {
  return en === '' || en === zh ? zh : `${zh}\n${en}`;
}
