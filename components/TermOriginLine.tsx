import type { Term } from '@/lib/domain/glossary/term';
import { inLanguage } from './in-language';
import { useLocale } from './locale';

/** Where a term comes from: full name, issuer, document number, years. */
export function TermOriginLine({ term }: { term: Term }) {
  const { language, words } = useLocale();
  const { issuer, documentNumber, years, fullName } = term;
  const when =
    years === null
      ? null
      : years.to === null
        ? words('cardYearsFrom', String(years.from))
        : words('cardYearsRange', String(years.from), String(years.to));
  const parts = [fullName, issuer === null ? null : inLanguage(issuer, language), documentNumber, when];
  return <p class="origin">{parts.filter((part) => part !== null).join(' · ')}</p>;
}
