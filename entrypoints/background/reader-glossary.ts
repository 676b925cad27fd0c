import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { formsOf } from '@/lib/domain/glossary/forms';
import type { Glossary } from '@/lib/domain/glossary/glossary';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import { traditionalOf } from '@/lib/domain/glossary/matcher';
import { mergedTerms, NOTHING_OWN, ownTermsOf, switchedOffTerms } from '@/lib/domain/glossary/own-glossary';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import { proposeTerms } from '@/lib/domain/glossary/proposal/propose-terms';
import { withProposals } from '@/lib/domain/glossary/proposal/proposed-term';
import { reachableTerms } from '@/lib/domain/glossary/reachable-terms';
import type { Term, TermField } from '@/lib/domain/glossary/term';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { ArticleFindings, WholeGlossary } from '@/lib/messages/protocol';
import type { BundledGlossary } from './bundled-glossary';
import { keptOnce } from './kept-once';

/** Where the two parts of the glossary are read from, and what the reader wants of the bundled one. */
interface GlossarySources {
  readonly readBundled: () => Promise<BundledGlossary>;
  readonly readOwn: () => Promise<OwnGlossary>;
  /** The fields whose bundled terms the reader does not want. */
  readonly readHiddenFields: () => Promise<readonly TermField[]>;
}

/** What of an article's findings the glossary gives. */
type FoundTerms = Pick<ArticleFindings, 'mentions' | 'terms' | 'proposed' | 'glossaryVersion'>;

export type ReaderGlossary = ReturnType<typeof createReaderGlossary>;

interface ReadyGlossary {
  readonly glossary: Glossary;
  /** All terms that can be reached, hidden ones included, by their ids. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly version: string;
}

/**
 * The glossary as the reader has it, kept ready while the worker lives. The worker is the only one that
 * writes the reader's own part, and calls `forget` then.
 */
export function createReaderGlossary({ readBundled, readOwn, readHiddenFields }: GlossarySources) {
  const bundled = keptOnce(readBundled);
  const ready = keptOnce(makeReady);

  async function ownNow(): Promise<OwnGlossary> {
    try {
      return await readOwn();
    } catch {
      // Where the storage cannot be read, opening the article says so; the terms are explained all the same.
      ready.forget();
      return NOTHING_OWN;
    }
  }

  async function makeReady(): Promise<ReadyGlossary> {
    const [ours, own, hiddenFields] = await Promise.all([bundled.now(), ownNow(), readHiddenFields()]);
    const unwanted = ours.terms.filter(({ field }) => hiddenFields.includes(field)).map(({ id }) => id);
    const hidden = new Set(own.hidden);
    const forms = ownTermsOf(own)
      .filter(({ id }) => !hidden.has(id))
      .flatMap(formsOf);
    return {
      glossary: {
        bundled: ours.matcher,
        own: forms.length === 0 ? null : loadMatcher(compileForms(forms, traditionalOf(ours.matcher))),
        switchedOff: new Set([...switchedOffTerms(own), ...unwanted]),
      },
      terms: new Map(mergedTerms(ours.terms, own).map((term) => [term.id, term])),
      version: versionOf(own, hiddenFields),
    };
  }

  return {
    /** Finds the terms of a text, and what reads like one where that is wanted. */
    async find(text: string, { unlisted }: SiteSwitches): Promise<FoundTerms> {
      const { glossary, terms, version } = await ready.now();
      const known = findMentions(glossary, text);
      // What is switched off is known all the same, and no news to propose.
      const listed = unlisted && glossary.switchedOff.size > 0 ? findMentions(withAll(glossary), text) : known;
      const { mentions, proposed } = withProposals(text, known, unlisted ? proposeTerms(text, listed) : []);
      return { mentions, proposed, terms: reachableTerms(mentions, terms), glossaryVersion: version };
    },
    async whole(): Promise<WholeGlossary> {
      const [{ terms }, own] = await Promise.all([bundled.now(), readOwn()]);
      return { bundled: terms, own };
    },
    version: async (): Promise<string> => (await ready.now()).version,
    forget: ready.forget,
  };
}

function withAll(glossary: Glossary): Glossary {
  return { ...glossary, switchedOff: new Set() };
}

/** Names the state of what the reader has made of it: the bundled part changes only with the extension itself. */
function versionOf({ entries, hidden }: OwnGlossary, hiddenFields: readonly TermField[]): string {
  const latest =
    entries
      .map(({ modified }) => modified)
      .sort()
      .at(-1) ?? '';
  return [String(entries.length), latest, ...[...hidden].sort(), ...[...hiddenFields].sort()].join(' ');
}
