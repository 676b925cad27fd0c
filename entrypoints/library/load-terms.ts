import { batch } from '@preact/signals';
import { mergedTerms } from '@/lib/domain/glossary/own-glossary';
import { ask } from '@/lib/messages/ask';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';

/** Reads the glossary and which articles name which of its terms. */
export async function loadTerms(state: LibraryState, source: LibrarySource): Promise<void> {
  const [glossary, addresses] = await Promise.all([ask('openGlossary', {}), source.addressesByTerm()]);
  const termsByAddress = new Map<string, string[]>();
  for (const [term, named] of addresses)
    for (const address of named) {
      const terms = termsByAddress.get(address);
      if (terms === undefined) termsByAddress.set(address, [term]);
      else terms.push(term);
    }
  batch(() => {
    state.termsByAddress.value = termsByAddress;
    if (!glossary.ok) state.problem.value = glossary.problem;
    else {
      const terms = mergedTerms(glossary.value.bundled, glossary.value.own);
      state.glossary.value = new Map(terms.map((term) => [term.id, term]));
    }
  });
}
