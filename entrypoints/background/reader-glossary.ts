import { compileGlossary } from '@/lib/domain/glossary/compile';
import type { CompiledGlossary } from '@/lib/domain/glossary/compile';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { mergedTerms, NOTHING_OWN } from '@/lib/domain/glossary/own-glossary';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import { withProposals } from '@/lib/domain/glossary/proposal/proposed-term';
import { reachableTerms } from '@/lib/domain/glossary/reachable-terms';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import type { FoundMentions, WholeGlossary } from '@/lib/messages/protocol';

/**
 * The glossary as the reader has it, kept ready while the worker lives. `readOwn` reads what is the
 * reader's own from the storage; the worker is the only one that writes there, and calls `forget` then.
 */
export function createReaderGlossary(readOwn: () => Promise<OwnGlossary>) {
  let own: Promise<OwnGlossary> | null = null;
  let compiled: Promise<CompiledGlossary> | null = null;
  const ownNow = () => (own ??= readOwn());
  const compiledNow = () => (compiled ??= compile());

  async function compile(): Promise<CompiledGlossary> {
    // Where the storage cannot be read, opening the article says so; the terms are explained all the same.
    const mine = await ownNow().catch(() => NOTHING_OWN);
    const hidden = new Set(mine.hidden);
    return compileGlossary(mergedTerms(bundledTerms(), mine).filter(({ id }) => !hidden.has(id)));
  }

  return {
    async find(text: string): Promise<FoundMentions> {
      const glossary = await compiledNow();
      const { mentions, proposed } = withProposals(findMentions(glossary, text), []);
      return {
        mentions,
        proposed,
        terms: reachableTerms(mentions, glossary.terms),
        glossaryVersion: await this.version(),
      };
    },
    async whole(): Promise<WholeGlossary> {
      return { bundled: bundledTerms(), own: await ownNow() };
    },
    /** Names the state of the reader's own part: the bundled part changes only with the extension itself. */
    async version(): Promise<string> {
      const { entries, hidden } = await ownNow().catch(() => NOTHING_OWN);
      return [
        entries.length,
        hidden.length,
        ...entries
          .map(({ modified }) => modified)
          .sort()
          .slice(-1),
      ].join(' ');
    },
    forget(): void {
      own = null;
      compiled = null;
    },
  };
}
