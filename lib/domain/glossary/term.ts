/** A sentence or name in the two languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const TERM_KINDS = [
  'policy-document',
  'law',
  'programme',
  'mechanism',
  'institution',
  'platform',
  'fund',
  'financial-product',
  'zone',
  'place-project',
  'event',
  'brand',
  'target',
  'concept',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Levels a bundled entry can have. */
export const SPECIFIED_LEVELS = ['national', 'provincial', 'municipal', 'cross-provincial', 'enterprise'] as const;
/** `unspecified` is for a reader's own entry alone. */
export const TERM_LEVELS = [...SPECIFIED_LEVELS, 'unspecified'] as const;
export type TermLevel = (typeof TERM_LEVELS)[number];

/** `proposed`: only an article's author proposes it. `generic`: a policy term without a life of its own. */
export const SPECIFIED_STATUSES = ['in-force', 'pilot', 'ended', 'proposed', 'generic'] as const;
/** `unspecified` is for a reader's own entry alone. */
export const TERM_STATUSES = [...SPECIFIED_STATUSES, 'unspecified'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** Whose entry it is: ours, the reader's own, or ours as the reader has changed it. */
export type TermOrigin = 'bundled' | 'own' | 'changed';

export const RELATION_KINDS = ['part-of', 'implements', 'instrument-of', 'funded-by', 'successor-of', 'peer'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const SOURCE_KINDS = ['official', 'press', 'reference', 'article'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The policy fields the glossary is kept by; the sources under lib/glossary-data are one file a field. */
export const TERM_FIELDS = [
  'general',
  'ecological-compensation',
  'low-carbon',
  'science-finance',
  'ceramics-industry',
  'culture',
  'urban-transition',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly id: string;
}

/**
 * Where a fact was read; an entry with only `article` sources rests on the article alone. A title in
 * square brackets was supplied by us, where the copy read shows none.
 */
export interface Source {
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly address: string | null;
}

/** A short form that names the term only in an article in which one of `requires` also stands. */
export interface ContextualForm {
  readonly form: string;
  readonly requires: readonly string[];
}

/** One item of a number formula such as “1+M+N”. */
export interface FormulaPart extends Bilingual {
  readonly part: string;
}

/** What an entry says; a text of a reader's own entry may be empty. */
export interface TermContent {
  readonly field: TermField;
  readonly name: Bilingual;
  /** The name in Hanyu Pinyin with tone marks, a space between syllables (GB/T 16159 would join words). */
  readonly pinyin: string;
  /** The full official name where the name is a short one, else null. */
  readonly fullName: string | null;
  readonly aliases: readonly string[];
  readonly contextualForms: readonly ContextualForm[];
  readonly kind: TermKind;
  readonly level: TermLevel;
  readonly status: TermStatus;
  /** One plain sentence that says what it is; at most 60 characters in Chinese. */
  readonly summary: Bilingual;
  readonly definition: Bilingual;
  /** What it does and for whom; null where the definition has said all there is, as of a place or a meeting. */
  readonly effect: Bilingual | null;
  readonly issuer: Bilingual | null;
  readonly documentNumber: string | null;
  readonly years: { readonly from: number; readonly to: number | null } | null;
  readonly formula: readonly FormulaPart[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  /** The day the facts were last checked, ISO 8601. */
  readonly checked: string;
}

/** A programme or mechanism with an entry in the glossary. */
export interface Term extends TermContent {
  readonly id: string;
  readonly origin: TermOrigin;
}
