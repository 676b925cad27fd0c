/** What a unit of an article does. */
export const UNIT_LABELS = ['recommendation', 'achievement', 'problem', 'background', 'other'] as const;
export type UnitLabel = (typeof UNIT_LABELS)[number];

/** How bindingly a measure is proposed: 必须、要 · 应、bare imperative · 可、探索. */
export const STRENGTHS = ['must', 'should', 'explore'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How a unit stands in the text: a line of its own, the sentence that heads a paragraph, or any other. */
export type UnitKind = 'heading' | 'run-in-heading' | 'sentence';
