import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import type { Form } from '@/lib/domain/glossary/forms';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import type { Mention } from '@/lib/domain/glossary/mention';
import { foldToKey } from '@/lib/domain/text/fold';
import { naiveMentions } from './naive-mentions';
import type { NaiveGlossary, NaiveMention } from './naive-mentions';

/** Few characters, so that forms repeat, nest and overlap. */
const spelling = fc.string({
  unit: fc.constantFrom('生', '态', '补', '国', '國', '—', '1', 'a', '😀'),
  minLength: 1,
  maxLength: 6,
});
const key = spelling.map(foldToKey);
const form: fc.Arbitrary<Form> = fc.record({
  termId: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
  key,
  requires: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(key, { minLength: 1, maxLength: 2 })),
});
const glossary: fc.Arbitrary<NaiveGlossary> = fc.record({
  forms: fc.array(form, { maxLength: 9 }),
  traditional: fc.constantFrom(
    new Map<string, string>(),
    new Map([
      ['態', '态'],
      ['補', '补'],
      ['國', '国'],
    ]),
  ),
});
const switchedOff = fc.array(fc.constantFrom('t1', 't2', 't3')).map((ids) => new Set(ids));
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('生', '态', '补', '国', '1', 'a') },
  { weight: 3, arbitrary: fc.constantFrom('態', '補', '國', '１', 'Ａ', 'A', '2', '—', '–', '～', '😀', '⽣', '，') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '　', '\t', '\r', '\u2028', '\u200b', '“', '”', '「', '」', '"', '\n') },
);
const text = fc.string({ unit: character, maxLength: 70 });

const RUNS = { numRuns: 3000 };
const TIMEOUT = 60_000;

describe('findMentions beside a naive search', () => {
  it(
    'finds the same at the same offsets, with nothing inside or outside of it amiss',
    () => {
      fc.assert(
        fc.property(glossary, switchedOff, text, (bundled, switchedOff, text) => {
          const found = findMentions({ bundled: matcherOf(bundled), own: null, switchedOff }, text);
          expect(withoutMarks(found, text)).toEqual(naiveMentions([{ ...bundled, switchedOff }], text));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'finds the same with entries of the reader’s own',
    () => {
      fc.assert(
        fc.property(glossary, glossary, switchedOff, text, (bundled, own, switchedOff, text) => {
          const found = findMentions({ bundled: matcherOf(bundled), own: matcherOf(own), switchedOff }, text);
          const both = [
            { ...own, switchedOff: new Set<string>() },
            { ...bundled, switchedOff },
          ];
          expect(withoutMarks(found, text)).toEqual(naiveMentions(both, text));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'keeps mentions in reading order and apart, and inner ones inside, quotation marks included',
    () => {
      fc.assert(
        fc.property(glossary, text, (bundled, text) => {
          const found = findMentions({ bundled: matcherOf(bundled), own: null, switchedOff: new Set() }, text);
          expect(isOrderly(found, 0, text.length)).toBe(true);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

function matcherOf({ forms, traditional }: NaiveGlossary) {
  return loadMatcher(compileForms(forms, traditional));
}

/** What the spans are without the quotation marks they were widened by: a form begins and ends with what counts. */
function withoutMarks(mentions: readonly Mention[], text: string): readonly NaiveMention[] {
  return mentions.map(({ termId, start, end, inner }) => {
    const written = text.slice(start, end);
    const marks = /^[“”「」"]*/.exec(written)?.[0].length ?? 0;
    const marksAfter = /[“”「」"]*$/.exec(written)?.[0].length ?? 0;
    return { termId, start: start + marks, end: end - marksAfter, inner: withoutMarks(inner, text) };
  });
}

function isOrderly(mentions: readonly Mention[], from: number, to: number): boolean {
  let start = from;
  for (const mention of mentions) {
    if (mention.start < start || mention.end <= mention.start || mention.end > to) return false;
    if (!isOrderly(mention.inner, mention.start, mention.end)) return false;
    start = mention.end;
  }
  return true;
}
