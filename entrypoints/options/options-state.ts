import { signal } from '@preact/signals';
import type { ChosenFile, SkippedReason } from '@/components/BackupPanel';
import type { Locale } from '@/components/locale';
import type { NoticeProps } from '@/components/Notice';
import { localMinute } from '@/components/local-minute';
import { wordKey } from '@/components/word-key';
import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import type { Binned } from '@/lib/domain/library/binned';
import { planRestore } from '@/lib/domain/library/plan-restore';
import { toBackupOfVersion } from '@/lib/export/backup';
import { readAnnotationFile } from '@/lib/import/annotations/read-annotation-file';
import { toStoredData } from '@/lib/import/annotations/to-stored-data';
import { readBackup } from '@/lib/import/backup';
import { ask } from '@/lib/messages/ask';
import { inPieces } from '@/lib/messages/in-pieces';
import type { Problem, ProblemCode } from '@/lib/messages/problem';
import { readEpaperAddress } from '@/lib/page/epaper-address';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { readNotUpgraded, readSnapshot } from '@/lib/storage/snapshot';
import type { EarlierLibrary } from '@/lib/storage/snapshot';
import { makeBackup } from './backup/make-backup';
import { sha256 } from './backup/sha256';
import { readEverything, readingHere } from './read-everything';
import { createStorageCare } from '../shared/storage-care';
import { download } from '../shared/download';
import { fileOf } from '../shared/file-of';

export type Options = ReturnType<typeof createOptions>;

/** What the page of settings knows of the reader's data, and does with them; the background stores all. */
export function createOptions(words: Locale['words']) {
  const chosen = signal<ChosenFile | null>(null);
  const notice = signal<NoticeProps | null>(null);
  const fail = ({ code, detail }: Problem) => {
    notice.value = { text: words(wordKey('problem', code), detail), tone: 'bad', action: null };
  };

  const care = createStorageCare();
  const binned = signal<readonly Binned[]>([]);
  const loadBin = async () => {
    const bin = await ask('openBin', {});
    if (bin.ok) binned.value = bin.value;
    else fail(bin.problem);
  };

  const save = (time: string, backup: Blob) => {
    download(`${words('extensionName')} ${localMinute(time).replace(':', '')}.backup.json`, backup);
  };
  /** Saves records of an earlier version as a backup of theirs. */
  const saveEarlier = async ({ backupVersion, data }: EarlierLibrary, time: string) => {
    save(time, fileOf('application/json', await toBackupOfVersion(backupVersion, data, time, sha256)));
    notice.value = { text: words('backupDone'), tone: 'good', action: null };
  };
  const saveNotUpgraded = async () => {
    try {
      await saveEarlier(await readNotUpgraded(), now());
    } catch (error) {
      fail({ code: storageProblemOf(error), detail: String(error) });
    }
  };

  /** Takes a file that is no backup for annotations made elsewhere. */
  const chooseAnnotations = async (fileName: string, bytes: Uint8Array) => {
    const read = readAnnotationFile(bytes);
    if (!read.ok) {
      chosen.value = { type: 'not-annotations', fileName, code: read.code, detail: read.detail };
      return;
    }
    const library = await readEverything();
    if (!library.ok) return fail(library.problem);
    const tools = { current: library.value, addressOf, digest: sha256, now: now() };
    const { data, known, pageless } = await toStoredData(read.annotations, tools);
    const skipped = new Map<SkippedReason, number>(read.leftOut);
    if (pageless > 0) skipped.set('no-page', pageless + (skipped.get('no-page') ?? 0));
    if (known > 0) skipped.set('known', known);
    chosen.value = { type: 'plan', fileName, exported: null, plan: planRestore(data, library.value), skipped };
  };

  return {
    chosen,
    notice,
    binned,
    loadBin,
    care,
    async bringBack(one: Binned): Promise<void> {
      const restored =
        one.type === 'entry'
          ? await ask('restoreEntry', { id: one.entry.id })
          : await ask('restoreAnnotation', { id: one.annotation.id });
      if (!restored.ok) return fail(restored.problem);
      await loadBin();
      notice.value = { text: words('restoreDone'), tone: 'good', action: null };
    },
    async saveTemplate(source: string | null): Promise<boolean> {
      const saved = await ask('saveExportTemplate', { source });
      if (saved.ok) notice.value = { text: words('exportTemplateSaved'), tone: 'good', action: null };
      else fail(saved.problem);
      return saved.ok;
    },
    async backup(): Promise<void> {
      const time = now();
      const made = await makeBackup(time);
      if (!made.ok && LEAVES_OLD.has(made.problem.code)) return saveNotUpgraded();
      if (!made.ok) return fail(made.problem);
      save(time, made.value);
      notice.value = { text: words('backupDone'), tone: 'good', action: null };
      await ask('backupMade', {});
      await care.load();
    },
    /** Saves what was kept of the data as they were before an upgrade. */
    async saveSnapshot(): Promise<void> {
      const snapshot = await readingHere(readSnapshot);
      if (!snapshot.ok) return fail(snapshot.problem);
      if (snapshot.value !== null) await saveEarlier(snapshot.value, care.state.value?.snapshot?.taken ?? now());
      await care.load();
    },
    async choose(file: File): Promise<void> {
      notice.value = null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await readBackup(bytes, sha256);
      if (!read.ok && read.code === 'not-backup') return chooseAnnotations(file.name, bytes);
      if (!read.ok) {
        chosen.value = { type: 'refused', fileName: file.name, code: read.code, detail: read.detail };
        return;
      }
      const library = await readEverything();
      if (!library.ok) return fail(library.problem);
      const plan = planRestore(read.data, library.value);
      chosen.value = { type: 'plan', fileName: file.name, exported: read.exported, plan, skipped: new Map() };
    },
    async restore(): Promise<void> {
      if (chosen.value?.type !== 'plan') return;
      const pieces = inPieces(JSON.stringify(chosen.value.plan.data));
      const sending = crypto.randomUUID();
      for (const [piece, text] of pieces.entries()) {
        const restored = await ask('restoreLibrary', { sending, piece, of: pieces.length, text });
        if (!restored.ok) return fail(restored.problem);
      }
      chosen.value = null;
      await Promise.all([loadBin(), care.load()]);
      notice.value = { text: words('restoreDone'), tone: 'good', action: null };
    },
  };
}

const now = () => new Date().toISOString();

/** Why data cannot be read that an upgrade has left as they were: it failed, or there was no room for it. */
const LEAVES_OLD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['upgrade-failed', 'storage-full']);

/** The address an article is kept under, null where it is none of a page. */
function addressOf(address: string): string | null {
  if (!/^(?:https?|file):/i.test(address) || !URL.canParse(address)) return null;
  return canonicalAddress(address, readEpaperAddress(new URL(address)) === null ? 'keeps-query' : 'drops-query');
}
