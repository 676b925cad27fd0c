import { defineBackground } from 'wxt/utils/define-background';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { formsOf } from '@/lib/domain/glossary/forms';
import type { Glossary } from '@/lib/domain/glossary/glossary';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import { reachableTerms } from '@/lib/domain/glossary/reachable-terms';
import type { Term } from '@/lib/domain/glossary/term';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import {
  annotationsAt,
  changeHighlight,
  createHighlight,
  deleteAnnotation,
  restoreAnnotation,
  saveArticleNote,
} from '@/lib/storage/annotations';
import type { Clock } from '@/lib/storage/annotations';
import { Database } from '@/lib/storage/database';
import { saveSwitches, switchesOf } from '@/lib/storage/site-switches';
import { answer } from './answer';
import { listenToCommands } from './commands';
import { listenToMenus } from './menus';

const clock: Clock = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };

export default defineBackground(() => {
  const database = new Database();
  let loaded: LoadedGlossary | null = null;

  answer('findMentions', ({ text }) => {
    const { glossary, terms } = (loaded ??= loadGlossary());
    const mentions = findMentions(glossary, text);
    return { mentions, terms: reachableTerms(mentions, terms) };
  });
  answer('openArticle', async ({ address }) => ({
    annotations: await annotationsAt(database, address),
    switches: await switchesOf(new URL(address).host),
  }));
  answer('createHighlight', (request) => createHighlight(database, clock, request));
  answer('changeHighlight', (request) => changeHighlight(database, clock, request));
  answer('deleteAnnotation', ({ id }) => deleteAnnotation(database, clock, id));
  answer('restoreAnnotation', ({ id }) => restoreAnnotation(database, id));
  answer('saveArticleNote', (request) => saveArticleNote(database, clock, request));
  answer('saveSwitches', async ({ host, switches }) => {
    await saveSwitches(host, switches);
    return switches;
  });
  listenToMenus();
  listenToCommands();
});

interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly terms: ReadonlyMap<string, Term>;
}

function loadGlossary(): LoadedGlossary {
  const terms = bundledTerms();
  const bundled = loadMatcher(compileForms(terms.flatMap(formsOf), new Map()));
  return {
    glossary: { bundled, own: null, switchedOff: new Set() },
    terms: new Map(terms.map((term) => [term.id, term])),
  };
}
