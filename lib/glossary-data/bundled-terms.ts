import { parseTerms } from '@/lib/domain/glossary/schema';
import type { Term } from '@/lib/domain/glossary/term';
import ceramicsIndustry from './ceramics-industry.json';
import culture from './culture.json';
import ecologicalCompensation from './ecological-compensation.json';
import lowCarbon from './low-carbon.json';
import scienceFinance from './science-finance.json';
import urbanTransition from './urban-transition.json';

const FIELDS: readonly unknown[] = [
  ecologicalCompensation,
  lowCarbon,
  scienceFinance,
  ceramicsIndustry,
  culture,
  urbanTransition,
];

/** The bundled glossary, one source file per policy field. Throws a `ValiError` if an entry breaks the schema. */
export function bundledTerms(): readonly Term[] {
  return FIELDS.flatMap(parseTerms);
}
