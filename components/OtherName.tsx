import type { Bilingual } from '@/lib/domain/glossary/term';
import { useLocale } from './locale';

/** A term’s English name beside its Chinese one, for who reads the interface in English. */
export function OtherName({ name }: { readonly name: Bilingual }) {
  const { language } = useLocale();
  if (language === 'zh' || name.en === '') return null;
  return <small class="other-name">{name.en}</small>;
}
