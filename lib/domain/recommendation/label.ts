/** What a unit does in the article's argument; `achievement` also holds status, `background` what an authority says. */
export type UnitLabel = 'recommendation' | 'achievement' | 'problem' | 'background' | 'other';

/** How bindingly a measure is proposed: 必须、要 · 应、bare imperative · 可、探索. */
export type Strength = 'must' | 'should' | 'explore';

/** How a unit stands in the text: a line of its own, the sentence that heads a paragraph, or any other. */
export type UnitKind = 'heading' | 'run-in-heading' | 'sentence';
