import type { Term } from '@/lib/domain/glossary/term';
import { inLanguage } from './in-language';
import { useLocale } from './locale';

/** Where a term comes from: issuer, document number, years, and the full name, which may be long. */
export function TermOriginLine({ term }: { term: Term }) {
  const { language, words } = useLocale();
  const { issuer, documentNumber, years, fullName } = term;
  const when =
    years === null
      ? null
      : years.to === null
        ? words('cardYearsFrom', String(years.from))
        : words('cardYearsRange', String(years.from), String(years.to));
  const parts = [issuer === null ? null : inLanguage(issuer, language), documentNumber, when, fullName].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : <p class="origin">{parts.join(' · ')}</p>;
}
