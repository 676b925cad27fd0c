import { signal } from '@preact/signals';
import type { Locale } from '@/components/locale';
import type { NoticeProps } from '@/components/Notice';
import { localMinute } from '@/components/local-minute';
import { wordKey } from '@/components/word-key';
import type { Binned } from '@/lib/domain/library/binned';
import { toBackupOfVersion } from '@/lib/export/backup';
import { ask } from '@/lib/messages/ask';
import type { Problem, ProblemCode } from '@/lib/messages/problem';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { readNotUpgraded, readSnapshot } from '@/lib/storage/snapshot';
import type { EarlierLibrary } from '@/lib/storage/snapshot';
import { makeBackup } from './backup/make-backup';
import { noticeOfBackup } from './backup/notice-of-backup';
import { sha256 } from './backup/sha256';
import { createRestoring } from './backup/restoring';
import { readingHere } from './reading-here';
import { createStorageCare } from '../shared/storage-care';
import { download } from '../shared/download';
import { fileOf } from '../shared/file-of';

export type Options = ReturnType<typeof createOptions>;

/** What the page of settings knows of the reader's data, and does with them; the background stores all. */
export function createOptions(words: Locale['words']) {
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

  const restoring = createRestoring({
    onProblem: fail,
    onRestored: async () => {
      await Promise.all([loadBin(), care.load()]);
      notice.value = { text: words('restoreDone'), tone: 'good', action: null };
    },
  });

  const isMaking = signal(false);

  return {
    restoring,
    isMaking,
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
      if (isMaking.value) return;
      isMaking.value = true;
      const time = now();
      const made = await makeBackup(time).finally(() => {
        isMaking.value = false;
      });
      if (!made.ok && LEAVES_OLD.has(made.problem.code)) return saveNotUpgraded();
      if (!made.ok) return fail(made.problem);
      save(time, made.value);
      notice.value = noticeOfBackup(made.value.size, words);
      if (notice.value.tone === 'good') await ask('backupMade', {});
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
      await restoring.choose(file);
    },
  };
}

const now = () => new Date().toISOString();

/** Why data cannot be read that an upgrade has left as they were: it failed, or there was no room for it. */
const LEAVES_OLD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['upgrade-failed', 'storage-full']);
