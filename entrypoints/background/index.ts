import { defineBackground } from 'wxt/utils/define-background';
import { compileGlossary } from '@/lib/domain/glossary/compile';
import type { CompiledGlossary } from '@/lib/domain/glossary/compile';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { reachableTerms } from '@/lib/domain/glossary/reachable-terms';
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
  let compiled: CompiledGlossary | null = null;
  const glossary = () => (compiled ??= compileGlossary(bundledTerms()));

  answer('findMentions', ({ text }) => {
    const mentions = findMentions(glossary(), text);
    return { mentions, terms: reachableTerms(mentions, glossary().terms) };
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
