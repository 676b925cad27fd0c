import { batch } from '@preact/signals';
import type { ExportFormat, ExportScope } from '@/components/glossary/export-choice';
import type { Locale, WordKey } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import { termIdOf } from '@/lib/domain/glossary/own-entry';
import type { Term, TermContent } from '@/lib/domain/glossary/term';
import { contentOf, emptyContent } from '@/lib/domain/glossary/term-content';
import { termFinder } from '@/lib/domain/glossary/term-finder';
import { toGlossaryCsv } from '@/lib/export/glossary-csv';
import { toGlossaryJson } from '@/lib/export/glossary-json';
import { toGlossaryTbx } from '@/lib/export/glossary-tbx';
import { toAnkiGlossary } from '@/lib/export/anki';
import { toYomitanDictionary } from '@/lib/export/yomitan/yomitan-dictionary';
import type { ContentBefore } from '@/lib/import/imported-entry';
import { planImport } from '@/lib/import/plan-import';
import { readGlossaryFile } from '@/lib/import/read-glossary-file';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import { download } from '../shared/download';
import { fileOf } from '../shared/file-of';
import { exportWords } from '../shared/export-words';
import { entryOf, select } from './glossary-state';
import type { GlossaryState } from './glossary-state';

export type GlossaryActions = ReturnType<typeof createGlossaryActions>;

/** How long a message that can be undone stays, in milliseconds. */
const NOTICE_TIME = 10_000;

/** What the glossary page does; every change is one request to the background, and the page shows it once it is stored. */
export function createGlossaryActions(state: GlossaryState, locale: Locale, today: string) {
  const { words } = locale;
  const say = (text: string, undo: (() => void) | null = null) => {
    const action = undo === null ? null : { label: words('editorUndo'), run: undo };
    const notice = { text, tone: 'good' as const, action };
    state.notice.value = notice;
    setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = null;
    }, NOTICE_TIME);
  };
  const load = async () => {
    const whole = await ask('openGlossary', {});
    batch(() => {
      state.isLoaded.value = true;
      state.problem.value = whole.ok ? null : whole.problem;
      if (!whole.ok) return;
      state.bundled.value = whole.value.bundled;
      state.own.value = whole.value.own;
    });
  };
  /** Waits for a change; says what went wrong and leaves all as it is, or shows the glossary as it is then. */
  const change = async <T>(request: Promise<Result<T>>): Promise<T | null> => {
    const changed = await request;
    if (!changed.ok) {
      const reason = words(wordKey('problem', changed.problem.code), changed.problem.detail);
      state.notice.value = { text: words('glossaryFailed', reason), tone: 'bad', action: null };
      return null;
    }
    await load();
    return changed.value;
  };
  const done = (key: WordKey, term: Term, undo: () => void) => say(words(key, term.name.zh), undo);

  return {
    load,
    edit(term: Term): void {
      const entry = entryOf(state, term);
      state.panel.value = {
        type: 'form',
        id: entry?.id ?? crypto.randomUUID(),
        replaces: entry === null ? term.id : entry.replaces,
      };
    },
    create(): void {
      batch(() => {
        state.selected.value = null;
        state.panel.value = { type: 'form', id: crypto.randomUUID(), replaces: null };
      });
    },
    async save(id: string, replaces: string | null, content: TermContent): Promise<void> {
      const saved = await change(ask('saveEntries', { entries: [{ id, replaces, content }] }));
      if (saved === null) return;
      const [entry] = saved;
      if (entry !== undefined) select(state, termIdOf(entry));
      say(words('glossarySaved', content.name.zh));
    },
    async remove(term: Term): Promise<void> {
      const entry = entryOf(state, term);
      if (entry === null || (await change(ask('deleteEntry', { id: entry.id }))) === null) return;
      if (entry.replaces === null) select(state, null);
      const restore = () => void change(ask('restoreEntry', { id: entry.id })).then(() => select(state, term.id));
      done(entry.replaces === null ? 'glossaryDeleted' : 'glossaryReverted', term, restore);
    },
    async hide(term: Term, isHidden: boolean): Promise<void> {
      const put = (to: boolean) => change(ask('setTermHidden', { termId: term.id, isHidden: to }));
      const before = state.notice.value;
      await put(isHidden);
      if (isHidden && state.notice.value === before) done('glossaryHidden', term, () => void put(false));
    },
    async planFile(file: File): Promise<void> {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
      const find = termFinder(state.terms.value);
      const contentBefore: ContentBefore = (id, name) => {
        const term = find(id, name);
        return term === null ? emptyContent(today) : contentOf(term);
      };
      const read = readGlossaryFile(bytes, { parseXml, contentBefore });
      const newId = () => crypto.randomUUID();
      const plan = read.ok ? planImport(read.entries, state.bundled.value, state.own.value, newId) : read;
      state.panel.value = { type: 'import', fileName: file.name, plan };
    },
    async confirmImport(): Promise<void> {
      const panel = state.panel.value;
      if (panel.type !== 'import' || panel.plan?.ok !== true) return;
      const entries = panel.plan.changes.filter(({ type }) => type !== 'same').map(({ entry }) => entry);
      if ((await change(ask('saveEntries', { entries }))) === null) return;
      state.panel.value = { type: 'entry' };
      say(words('importDone', String(entries.length)));
    },
    export(scope: ExportScope, format: ExportFormat): void {
      const terms = termsIn(state, scope);
      const title = words('glossaryTitle');
      const name = `${title} ${today}.${ENDINGS[format]}`;
      const made = new Date().toISOString();
      if (format === 'csv') download(name, fileOf('text/csv', toGlossaryCsv(terms)));
      else if (format === 'json') download(name, fileOf('application/json', toGlossaryJson(terms, made)));
      else if (format === 'tbx')
        download(name, fileOf('application/x-tbx', toGlossaryTbx(terms, { title, source: words('extensionName') })));
      else if (format === 'anki')
        download(name, fileOf('text/plain', toAnkiGlossary(terms, locale.language, exportWords(locale))));
      else {
        const dictionary = { title: `${title} ${today}`, made, language: locale.language };
        download(name, fileOf('application/zip', toYomitanDictionary(terms, dictionary, exportWords(locale))));
      }
    },
  };
}

/** How the files of each format end. */
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  json: 'json',
  tbx: 'tbx',
  yomitan: 'yomitan.zip',
  anki: 'anki.txt',
};

/** The terms that one choice of the export panel exports. */
export function termsIn(state: GlossaryState, scope: ExportScope): readonly Term[] {
  if (scope === 'listed') return state.listed.value;
  return scope === 'all' ? state.terms.value : state.terms.value.filter(({ origin }) => origin !== 'bundled');
}
