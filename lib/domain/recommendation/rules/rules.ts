import type { Rule } from './rule';
import { MOOD_RULES } from './mood-rules';
import { SPOKEN_RULES } from './spoken-rules';
import { TOLD_RULES } from './told-rules';

const RULES = [...SPOKEN_RULES, ...TOLD_RULES, ...MOOD_RULES] as const;

/** The rules, first to last. Order matters: what others say comes before what the author asks. */
export const ORDERED_RULES: readonly (Rule & { readonly id: RuleId })[] = RULES;

/** Labels that no rule of the list gives but the whole document does. */
export type DocumentRuleId =
  | 'recommends-nothing'
  | 'told-of-history'
  | 'told-of-gathering'
  | 'told-as-news'
  | 'gives-notice'
  | 'tells-document'
  | 'heading-of-section'
  | 'goes-on'
  | 'weighed'
  | 'corrected';

export type RuleId = (typeof RULES)[number]['id'] | DocumentRuleId;
