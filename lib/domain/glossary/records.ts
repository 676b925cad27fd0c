import type { Form } from './forms';
import { CONTEXTUAL, EVIDENCE } from './matcher';

/** What is to be found in a text: the forms in the order listed, then the words that contextual forms require. */
export interface Records {
  readonly keys: readonly string[];
  /** The index of each record's term in `termIds`, with the flag `CONTEXTUAL`, or `EVIDENCE`. */
  readonly owners: readonly number[];
  readonly termIds: readonly string[];
  /** Pairs of a contextual form's record and the record of words that support it. */
  readonly requirements: readonly (readonly [number, number])[];
}

/** Lists the records of some forms. The words required are records of their own, whether or not they are a form too. */
export function recordsOf(forms: readonly Form[]): Records {
  const keys = forms.map(({ key }) => key);
  const termIds: string[] = [];
  const owners = forms.map(({ termId, requires }) => {
    if (termIds.at(-1) !== termId) termIds.push(termId);
    const index = termIds.length - 1;
    return requires.length === 0 ? index : (index | CONTEXTUAL) >>> 0;
  });
  const evidence = new Map<string, number>();
  const requirements = forms.flatMap(({ requires }, form) =>
    requires.map((key) => {
      const record = evidence.get(key) ?? keys.push(key) - 1;
      evidence.set(key, record);
      return [form, record] as const;
    }),
  );
  for (let record = forms.length; record < keys.length; record++) owners.push(EVIDENCE);
  return { keys, owners, termIds, requirements };
}
