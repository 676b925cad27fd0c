import { STRENGTHS, UNIT_LABELS } from '@/lib/domain/recommendation/label';
import type { Assessment } from './imported-annotation';
import { fieldOf, listOf } from './json-parts';

/** The label that an annotation gives its words as our own export does (motivation `assessing`); null where it gives none. */
export function assessmentOf(item: unknown): Assessment | null {
  if (!listOf(fieldOf(item, 'motivation')).includes('assessing')) return null;
  const said = (purpose: string) =>
    listOf(fieldOf(item, 'body'))
      .filter((body) => listOf(fieldOf(body, 'purpose')).includes(purpose))
      .map((body) => fieldOf(body, 'value'));
  const label = firstOf(UNIT_LABELS, said('classifying'));
  const given = firstOf(UNIT_LABELS, said('questioning'));
  const strength = label === 'recommendation' ? firstOf(STRENGTHS, said('assessing')) : null;
  const isWhole = label !== 'recommendation' || strength !== null;
  return label !== null && given !== null && isWhole ? { label, strength, given } : null;
}

function firstOf<T extends string>(names: readonly T[], values: readonly unknown[]): T | null {
  return names.find((name) => values.includes(name)) ?? null;
}
