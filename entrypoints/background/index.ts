import { defineBackground } from 'wxt/utils/define-background';
import { createDescriber } from '@/lib/domain/annotation/describer';
import { entryOfProposal } from '@/lib/domain/glossary/proposal/entry-of-proposal';
import { copiedText } from '@/lib/export/copied-text';
import {
  changeHighlight,
  createHighlights,
  deleteAnnotation,
  restoreAnnotation,
  usedTags,
} from '@/lib/storage/annotations';
import { joinOpened } from '@/lib/storage/article-copies';
import { rememberBackup } from '@/lib/storage/backup-time';
import { openBin } from '@/lib/storage/bin';
import { joinArticles, listCopies, separateArticle } from '@/lib/storage/copies-by-word';
import { saveCorrection } from '@/lib/storage/corrections';
import type { Clock } from '@/lib/storage/clock';
import { Database } from '@/lib/storage/database';
import { forgetInJournal, keepInJournal } from '@/lib/storage/journal';
import { forgetLostChoices } from '@/lib/storage/lost-choices';
import { forgetLoss } from '@/lib/storage/lost-library';
import { changeAnnotations, deleteAnnotations, restoreAnnotations } from '@/lib/storage/many-annotations';
import { readLibrary, restoreLibrary } from '@/lib/storage/library';
import { keepOrphans } from '@/lib/storage/orphans';
import { deleteEntry, ownGlossary, restoreEntry, saveEntries, setTermHidden } from '@/lib/storage/own-glossary';
import { saveExportTemplate } from '@/lib/storage/export-template';
import { readStorageState } from '@/lib/storage/read-storage-state';
import { addSample, removeSample } from '@/lib/storage/sample';
import { clearReadings } from '@/lib/storage/readings';
import { forgetSnapshot } from '@/lib/storage/snapshot';
import { readSettings, saveSettings } from '@/lib/storage/settings';
import { allSwitches, forgetSwitches, saveSwitches } from '@/lib/storage/site-switches';
import { replayJournal, writeJournaled } from '@/lib/storage/write-journaled';
import { writeTags } from '@/lib/storage/writings';
import { createAnswers } from './answer';
import { createGathering } from './gather-restore';
import { loadBundledGlossary } from './bundled-glossary';
import { listenToCommands } from './commands';
import { listenToMenus, nameMenus } from './menus';
import { openArticle } from './open-article';
import { pageWords } from './page-words';
import { closeToPages } from './close-to-pages';
import { endQuietly } from './end-quietly';
import { keepReading } from './keep-reading';
import { readArticle } from './read-article';
import { createRecommendationModel } from './recommendation-model';
import { createReaderGlossary } from './reader-glossary';
import { showGlossary } from './show-glossary';
import { tellPages } from './tell-pages';
import { showLoss, watchLibrary } from './watch-library';
import { localDay } from '../shared/local-day';
import { localeOf } from '../shared/locale-of';

const clock: Clock = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };

export default defineBackground(() => {
  endQuietly(self);
  const database = new Database();
  const { answer, answerOwnPages } = createAnswers(database);
  const glossary = createReaderGlossary({
    readBundled: loadBundledGlossary,
    readOwn: () => ownGlossary(database),
    readHiddenFields: async () => (await readSettings()).hiddenFields,
  });
  const recommendationModel = createRecommendationModel();
  /** After a change of the glossary what was made ready from it is out of date, also if the change failed half-way. */
  const changing = async <T>(change: Promise<T>): Promise<T> => change.finally(() => glossary.forget());
  /** Settings and switches hold at once, wherever the reader is open. */
  const applying = async (change: Promise<void>): Promise<null> => {
    await changing(change);
    void tellPages();
    return null;
  };

  answer('readArticle', async (request, { tab, url }) => {
    const found = await readArticle(request, { database, glossary, recommendationModel });
    if (tab?.incognito !== true)
      void keepReading(database, clock, { ...request, page: url ?? request.article.address }, found);
    return found;
  });
  answerOwnPages('openGlossary', () => glossary.whole());
  answerOwnPages('saveEntries', ({ entries }) => changing(saveEntries(database, clock, entries)));
  answer('adoptProposal', async ({ id, name, sentence, article }) => {
    const content = entryOfProposal(name, sentence, article, localDay());
    const [entry] = await changing(saveEntries(database, clock, [{ id, replaces: null, content }]));
    if (entry === undefined) throw new Error(`No entry was made of ${name}`);
    return entry;
  });
  answerOwnPages('readLibrary', () => readLibrary(database));
  answerOwnPages('openBin', () => openBin(database, clock));
  const gather = createGathering();
  answerOwnPages('restoreLibrary', async (piece) => {
    const data = gather(piece);
    if (data === null) return null;
    const strict = new Database(undefined, 'strict');
    await applying(restoreLibrary(strict, data).finally(() => strict.close()));
    await Promise.all([forgetLoss(), forgetLostChoices()]);
    await showLoss();
    return null;
  });
  answerOwnPages('listCopies', ({ article }) => listCopies(database, article.address));
  answerOwnPages('joinArticles', (request) => joinArticles(database, clock, request));
  answerOwnPages('separateArticle', (request) => separateArticle(database, clock, request));
  answerOwnPages('listTags', () => usedTags(database));
  answer('copiedText', ({ form, article, ...highlight }) => copiedText(form, [highlight], article, localDay()));
  answer('pageWords', async () => pageWords(await localeOf(await readSettings())));
  answerOwnPages('deleteEntry', ({ id }) => changing(deleteEntry(database, clock, id)));
  answerOwnPages('restoreEntry', ({ id }) => changing(restoreEntry(database, id)));
  answerOwnPages('setTermHidden', (request) => changing(setTermHidden(database, clock, request)).then(() => null));
  answer('showGlossary', ({ termId }) => showGlossary(termId));
  answer('openArticle', async (request, { tab }) => {
    await replayJournal(database, clock);
    const isPrivate = tab?.incognito === true;
    const remember = isPrivate ? null : joinOpened;
    const stored = await openArticle(request, { database, clock, glossary, remember });
    // Where it cannot be kept the article is shown all the same, and the next visit tells again.
    if (!isPrivate) void keepOrphans(database, clock, stored.located).catch(() => undefined);
    return stored;
  });
  answer('createHighlights', ({ article, text, blocks, colour, spans }) => {
    const describe = createDescriber({ text, blocks });
    const described = spans.map(({ requestId, ...span }) => ({ requestId, selectors: describe(span) }));
    return createHighlights(database, clock, { article, colour, described });
  });
  answer('placeHighlight', ({ id, span, ...page }) => {
    return changeHighlight(database, clock, { id, selectors: createDescriber(page)(span) });
  });
  answer('saveCorrection', ({ requestId, article, span, label, strength, given, ...page }) => {
    const selectors = createDescriber(page)(span);
    return saveCorrection(database, clock, { requestId, article, selectors, label, strength, given });
  });
  answer('changeHighlight', (request) => changeHighlight(database, clock, request));
  answer('deleteAnnotation', ({ id }) => deleteAnnotation(database, clock, id));
  answer('restoreAnnotation', ({ id }) => restoreAnnotation(database, id));
  answer(
    'writeNote',
    (request) => writeJournaled(database, clock, request),
    (writing, problem, unchecked) =>
      keepInJournal({ time: clock.now(), problem, writing, unchecked }).catch(() => undefined),
  );
  answer('writeTags', (request) => writeTags(database, clock, request));
  answerOwnPages('storageState', async () => {
    return readStorageState(database, clock, await replayJournal(database, clock));
  });
  answerOwnPages('backupMade', async () => {
    await rememberBackup(clock.now());
    return null;
  });
  answerOwnPages('forgetWriting', async ({ requestId }) => {
    await forgetInJournal(requestId);
    return null;
  });
  answerOwnPages('forgetSnapshot', () => forgetSnapshot(database).then(() => null));
  answerOwnPages('forgetLoss', async ({ what }) => {
    await (what === 'library' ? forgetLoss() : forgetLostChoices());
    await showLoss();
    return null;
  });
  answerOwnPages('saveExportTemplate', async ({ source }) => {
    await saveExportTemplate(source);
    return null;
  });
  answerOwnPages('addSample', () => addSample(database, clock).then(() => null));
  answerOwnPages('removeSample', () => removeSample(database, clock).then(() => null));
  answerOwnPages('changeAnnotations', ({ changes }) => changeAnnotations(database, clock, changes));
  answerOwnPages('deleteAnnotations', (request) => deleteAnnotations(database, clock, request.ids));
  answerOwnPages('restoreAnnotations', (request) => restoreAnnotations(database, request.ids));
  answerOwnPages('listSites', () => allSwitches());
  answerOwnPages('changeSite', ({ host, switches }) =>
    applying(switches === null ? forgetSwitches(host) : saveSwitches(host, switches)),
  );
  answerOwnPages('saveSettings', ({ settings }) => applying(saveSettings(settings).then(nameMenus)));
  answerOwnPages('clearReadings', () => clearReadings(database));
  answer('saveSwitches', async ({ host, switches }) => {
    await saveSwitches(host, switches);
    return switches;
  });
  void closeToPages();
  void replayJournal(database, clock);
  watchLibrary(database, clock);
  listenToMenus();
  listenToCommands();
});
