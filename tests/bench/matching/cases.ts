import { deepStrictEqual } from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import type { Matcher } from '@/lib/domain/glossary/matcher';
import { compile, CONTENDERS } from './contenders';
import { DENSITIES, TextGenerator } from './generated';
import type { Density } from './generated';
import { MapTrie } from './map-trie';
import { median, rounded, timeOf, timeSideBySide } from './rounds';
import type { Timing } from './rounds';

const TERM_COUNTS = [300, 10_000, 100_000] as const;
const LENGTHS = [5000, 500_000, 5_000_000] as const;
/** A contender that would take longer for one run, in milliseconds, is left out of the case. */
const TOO_LONG = 3000;

type Name = keyof typeof CONTENDERS;
type Finders = Readonly<Record<Name, (text: string) => number>>;

/** What one case of the benchmark found; times in milliseconds, sizes in bytes. */
export interface Figures {
  readonly case: string;
  readonly [name: string]: Timing | string | number | readonly string[];
}

/**
 * Times the finding of terms in generated Chinese beside other ways to do it. Ours folds width, case,
 * dashes and traditional characters and maps offsets back in every case, since it does not cost it
 * anything; the others compare characters as they are. The bare loop only reads every character.
 */
export function* figuresOfAllCases(): Generator<Figures> {
  for (const count of TERM_COUNTS) {
    const generator = new TextGenerator(count);
    const terms = generator.terms(count);
    const label = `${count.toLocaleString('en')} terms`;
    const { finders, ...builds } = build(terms);
    yield { case: `building, ${label}`, ...builds.ms };
    yield { case: `size and loading, ${label}`, ...weigh(terms) };
    for (const density of Object.keys(DENSITIES) as Density[]) {
      const text = generator.text(terms, Math.max(...LENGTHS), density);
      crossCheck(terms, text.slice(0, 500_000));
      for (const figures of timeLengths(finders, text))
        yield { ...figures, case: `${label}, ${figures.case}, ${density}` };
    }
    const disturbed = generator.disturb(generator.text(terms, 500_000, 'sparse'));
    const { bare, ours } = finders;
    yield {
      case: `${label}, ${disturbed.length.toLocaleString('en')} characters, sparse, spaces and quotation marks among them`,
      ...timeSideBySide<'ours'>({ bare: () => bare(disturbed), ours: () => ours(disturbed) }),
    };
  }
}

/** Builds every contender, those that are quick several times, and gives the median. */
function build(terms: readonly string[]): { finders: Finders; ms: Record<string, number> } {
  const ms: Record<string, number> = {};
  const finders = Object.entries(CONTENDERS).map(([name, contender]) => {
    let finder: (text: string) => number = () => 0;
    const times: number[] = [];
    while (times.length < 9 && times.reduce((sum, time) => sum + time, 0) < 1000)
      times.push(timeOf(() => (finder = contender(terms))));
    if (name !== 'bare') ms[name] = rounded(median(times));
    return [name, finder] as const;
  });
  return { finders: Object.fromEntries(finders) as Finders, ms };
}

function weigh(terms: readonly string[]): Record<string, number> {
  const bytes = compile(terms);
  const matcher = loadMatcher(bytes);
  return {
    'file, bytes': bytes.byteLength,
    'file, gzip, bytes': gzipSync(bytes).byteLength,
    'typed arrays, bytes': typedArrayBytes(matcher),
    'loading, ms': rounded(median(Array.from({ length: 21 }, () => timeOf(() => loadMatcher(bytes), 5)))),
  };
}

function typedArrayBytes(matcher: Matcher): number {
  return Object.values(matcher)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Times the text cut to each length in turn; what was too slow for one is not tried on a longer one. */
function* timeLengths(finders: Finders, text: string): Generator<Figures> {
  const pace = new Map<string, number>();
  for (const length of LENGTHS) {
    // A copy: a slice would be read through the longer string.
    const cut = Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
    const names = Object.keys(CONTENDERS) as Name[];
    const inTime = names.filter((name) => (pace.get(name) ?? 0) * length < TOO_LONG);
    const runs = Object.fromEntries(inTime.map((name) => [name, () => finders[name](cut)]));
    const timings = timeSideBySide<Name>(runs);
    for (const name of inTime) pace.set(name, timings[name].ms / length);
    yield {
      case: `${length.toLocaleString('en')} characters`,
      ...timings,
      hits: finders.ours(cut),
      ...(inTime.length < names.length && { 'left out, too slow': names.filter((name) => !inTime.includes(name)) }),
    };
  }
}

/** Throws an `AssertionError` where ours and the trie of Maps do not find the same in a text that needs no folding. */
function crossCheck(terms: readonly string[], text: string): void {
  const glossary = { bundled: loadMatcher(compile(terms)), own: null, switchedOff: new Set<string>() };
  const ours = findMentions(glossary, text).map(({ termId, start, end }) => [
    terms[Number(termId.slice(1))],
    start,
    end,
  ]);
  const theirs = new MapTrie(terms).find(text).map(({ start, end }) => [text.slice(start, end), start, end]);
  deepStrictEqual(ours, theirs);
}
