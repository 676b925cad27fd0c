import { formCollisions } from '@/lib/domain/glossary/form-collisions';
import type { Bilingual, SourceKind, Term } from '@/lib/domain/glossary/term';

/** How well the facts of an entry are supported: by its best source. */
export type SourceStrength = SourceKind;

const STRENGTHS: readonly SourceStrength[] = ['official', 'press', 'reference', 'article'];

/** What a reviewer of the glossary should look at. */
export interface GlossaryReview {
  readonly byStrength: Readonly<Record<SourceStrength, readonly Term[]>>;
  /** Entries that say they exist, on the word of one article. */
  readonly existingOnArticleAlone: readonly Term[];
  /** Where an English text is missing, or still holds Chinese outside quotation or brackets. */
  readonly missingEnglish: readonly string[];
  readonly withoutEffect: readonly Term[];
  readonly withoutRelations: readonly Term[];
  readonly danglingRelations: readonly string[];
  readonly collisions: readonly string[];
  /** Forms of two characters, which stand in other words most easily. */
  readonly shortForms: readonly string[];
}

/** The best of an entry's sources; an entry without any counts as resting on an article. */
function sourceStrengthOf({ sources }: Pick<Term, 'sources'>): SourceStrength {
  return STRENGTHS.find((strength) => sources.some(({ kind }) => kind === strength)) ?? 'article';
}

/** Lists what a reviewer of the glossary should look at. */
export function reviewGlossary(terms: readonly Term[]): GlossaryReview {
  const ids = new Set(terms.map(({ id }) => id));
  const ofStrength = (strength: SourceStrength) => terms.filter((term) => sourceStrengthOf(term) === strength);
  return {
    byStrength: {
      official: ofStrength('official'),
      press: ofStrength('press'),
      reference: ofStrength('reference'),
      article: ofStrength('article'),
    },
    existingOnArticleAlone: ofStrength('article').filter(({ status }) => status !== 'proposed' && status !== 'generic'),
    missingEnglish: terms.flatMap((term) => missingEnglishIn(term).map((part) => `${term.id}: ${part}`)),
    withoutEffect: terms.filter(({ effect }) => effect === null),
    withoutRelations: terms.filter(
      ({ id, relations }) =>
        relations.length === 0 && !terms.some((other) => other.relations.some((relation) => relation.id === id)),
    ),
    danglingRelations: terms.flatMap(({ id, relations }) =>
      relations
        .filter((relation) => !ids.has(relation.id) || relation.id === id)
        .map((relation) => `${id} → ${relation.id}`),
    ),
    collisions: formCollisions(terms).map(({ key, termIds }) => `${key}: ${termIds.join(', ')}`),
    shortForms: terms.flatMap(({ id, name, aliases }) =>
      [name.zh, ...aliases].filter((form) => form.length === 2).map((form) => `${form}: ${id}`),
    ),
  };
}

function missingEnglishIn({ name, summary, definition, effect, issuer, formula }: Term): readonly string[] {
  const texts: Readonly<Record<string, Bilingual | null>> = { name, summary, definition, effect, issuer };
  const parts = [...Object.entries(texts), ...formula.map((part) => [`formula ${part.part}`, part] as const)];
  return parts.filter(([, text]) => text !== null && isMissing(text)).map(([part]) => part);
}

/** An English text may quote Chinese words; one that is mostly Chinese is none. */
function isMissing({ zh, en }: Bilingual): boolean {
  if (en.trim() === '') return zh.trim() !== '';
  const han = en.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > en.length;
}
