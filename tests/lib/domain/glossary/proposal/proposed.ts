import { proposeTerms } from '@/lib/domain/glossary/proposal/propose-terms';

/** The words proposed in a text, in reading order, with no term known. */
export function proposed(text: string): readonly string[] {
  return proposeTerms(text, []).map(({ start, end }) => text.slice(start, end));
}
