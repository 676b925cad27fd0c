import type { Term, TermContent } from './term';

/** What an entry says, without whose it is and how it is known; in the order a reviewer reads it. */
export function contentOf(term: Term): TermContent {
  const { field, name, pinyin, fullName, aliases, contextualForms, kind, level, status } = term;
  const { summary, definition, effect, issuer, documentNumber, years, formula, relations, sources, checked } = term;
  return {
    field,
    name,
    pinyin,
    fullName,
    aliases,
    contextualForms,
    kind,
    level,
    status,
    summary,
    definition,
    effect,
    issuer,
    documentNumber,
    years,
    formula,
    relations,
    sources,
    checked,
  };
}

/** An entry of which nothing is said yet. `today` is an ISO 8601 day. */
export function emptyContent(today: string): TermContent {
  return {
    field: 'general',
    name: { zh: '', en: '' },
    pinyin: '',
    fullName: null,
    aliases: [],
    contextualForms: [],
    kind: 'mechanism',
    level: 'unspecified',
    status: 'unspecified',
    summary: { zh: '', en: '' },
    definition: { zh: '', en: '' },
    effect: null,
    issuer: null,
    documentNumber: null,
    years: null,
    formula: [],
    relations: [],
    sources: [],
    checked: today,
  };
}
