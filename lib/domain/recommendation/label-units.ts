import type { Article } from '../article/article';
import type { Mention } from '../glossary/mention';
import { inSimplified } from '../text/in-simplified';
import { decideByRules } from './by-rules';
import type { Decision } from './decision';
import type { Strength } from './label';
import type { LabelledUnit } from './labelled-unit';
import { describeRecommendation } from './recommendation';
import type { Model } from './model/model';
import { weigh } from './model/weigh';

/** How the units of an article in simplified characters are decided. */
export type Decide = (article: Pick<Article, 'title' | 'text' | 'blocks'>) => readonly Decision[];

/**
 * Labels every unit of an article, in order. `mentions` are the terms found in it in order of their
 * start, by which a recommendation names its instruments. Time is linear in the length of the text.
 */
export function labelUnits(
  { title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>,
  mentions: readonly Mention[],
  decide: Decide = decideByRules,
): readonly LabelledUnit[] {
  return describe(decide({ title: inSimplified(title), text: inSimplified(text), blocks }), mentions);
}

/** Decides by the rules, and then by what the model makes of all that is seen. */
export function weighedBy(model: Model): Decide {
  return (article) => weigh(article.text, decideByRules(article), model);
}

function describe(decisions: readonly Decision[], mentions: readonly Mention[]): readonly LabelledUnit[] {
  let next = 0;
  let previous: { readonly block: number; readonly strength: Strength } | null = null;
  return decisions.map(({ unit, label, rule, marker }) => {
    const instruments: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.start < unit.end; mention = mentions[++next]) {
      if (mention.start >= unit.start) instruments.push(mention);
    }
    const carried = previous?.block === unit.block ? previous.strength : null;
    const recommendation = label === 'recommendation' ? describeRecommendation(unit, carried, instruments) : null;
    previous = recommendation === null ? null : { block: unit.block, strength: recommendation.strength };
    const { start, end, block, kind } = unit;
    return { start, end, block, kind, label, rule, marker, recommendation };
  });
}
