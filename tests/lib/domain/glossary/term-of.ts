import type { Term } from '@/lib/domain/glossary/term';

/** A term with the given names, for tests that care for nothing else of it. */
export function termOf(id: string, zh: string, rest: Partial<Term> = {}): Term {
  return {
    id,
    origin: 'bundled',
    field: 'general',
    name: { zh, en: id },
    pinyin: id,
    fullName: null,
    aliases: [],
    contextualForms: [],
    kind: 'mechanism',
    level: 'national',
    status: 'in-force',
    summary: { zh: '一句话。', en: 'A sentence.' },
    definition: { zh: '再一句。', en: 'Another.' },
    effect: null,
    issuer: null,
    documentNumber: null,
    years: null,
    formula: [],
    relations: [],
    sources: [{ kind: 'article', publisher: '江西日报', title: '题', date: null, address: null }],
    checked: '2026-11-24',
    ...rest,
  };
}
