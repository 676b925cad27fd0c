import type { Form } from './forms';
import { SPECIAL } from './matcher';

/** What is to be found in a text: the forms in the order listed, then the words that contextual forms require. */
export interface Records {
  readonly keys: readonly string[];
  /** Who has each record: see `Matcher`. */
  readonly owners: readonly number[];
  readonly termIds: readonly string[];
  readonly contextualTerms: readonly number[];
  readonly requirements: readonly number[];
}

/** What is compared by fewer characters would mark half the page. */
const SHORTEST = 2;
/** What is longer is no name of anything. */
const LONGEST = 1000;

/**
 * Lists the records of some forms. The words required are records of their own, whether or not they are a
 * form too. What is too short or too long to be looked for is left out, so that it supports nothing either.
 */
export function recordsOf(listed: readonly Form[]): Records {
  const forms = listed.filter(({ key }) => canBeFound(key));
  const termIds: string[] = [];
  const contextualTerms: number[] = [];
  const owners: number[] = [];
  for (const { termId, requires } of forms) {
    if (termIds[termIds.length - 1] !== termId) termIds.push(termId);
    const term = termIds.length - 1;
    owners.push(requires.length === 0 ? term : SPECIAL + contextualTerms.push(term) - 1);
  }
  const keys = forms.map(({ key }) => key);
  const evidence = new Map<string, number>();
  const requirements: number[] = [];
  for (const [contextual, { requires }] of forms.filter(({ requires }) => requires.length > 0).entries())
    for (const key of requires.filter(canBeFound)) {
      const number = evidence.get(key) ?? contextualTerms.length + evidence.size;
      if (!evidence.has(key)) {
        evidence.set(key, number);
        keys.push(key);
        owners.push(SPECIAL + number);
      }
      requirements.push(contextual, number);
    }
  return { keys, owners, termIds, contextualTerms, requirements };
}

function canBeFound(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST;
}
