import { parseTerms } from '@/lib/domain/glossary/schema';
import type { Term, TermField } from '@/lib/domain/glossary/term';
import ceramicsIndustry from './ceramics-industry.json';
import culture from './culture.json';
import ecologicalCompensation from './ecological-compensation.json';
import general from './general.json';
import lowCarbon from './low-carbon.json';
import scienceFinance from './science-finance.json';
import urbanTransition from './urban-transition.json';

const FIELDS: Readonly<Record<TermField, unknown>> = {
  general,
  'ecological-compensation': ecologicalCompensation,
  'low-carbon': lowCarbon,
  'science-finance': scienceFinance,
  'ceramics-industry': ceramicsIndustry,
  culture,
  'urban-transition': urbanTransition,
};

/** The bundled glossary, one source file per policy field. Throws a `ValiError` if an entry breaks the schema. */
export function bundledTerms(): readonly Term[] {
  return (Object.keys(FIELDS) as TermField[]).flatMap((field) => parseTerms(field, FIELDS[field]));
}
