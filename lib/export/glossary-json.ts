import { GLOSSARY_FORMAT, GLOSSARY_FORMAT_VERSION } from '@/lib/domain/glossary/glossary-format';
import type { Term } from '@/lib/domain/glossary/term';
import { contentOf } from '@/lib/domain/glossary/term-content';

/** The entries as JSON, whole: what is imported again is what was exported. `exported` is an ISO 8601 time. */
export function toGlossaryJson(terms: readonly Term[], exported: string): string {
  const entries = terms.map((term) => ({ id: term.id, ...contentOf(term) }));
  return `${JSON.stringify({ format: GLOSSARY_FORMAT, version: GLOSSARY_FORMAT_VERSION, exported, entries }, null, 2)}\n`;
}
