import { computed, signal } from '@preact/signals';
import { provideLocale } from '@/components/locale';
import type { Locale } from '@/components/locale';
import type { NoticeProps } from '@/components/Notice';
import { wordKey } from '@/components/word-key';
import type { TermField } from '@/lib/domain/glossary/term';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';
import type { Settings } from '@/lib/domain/settings/settings';
import { ask } from '@/lib/messages/ask';
import type { Problem } from '@/lib/messages/problem';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { localeOf } from '../shared/locale-of';
import { readShortcuts } from './shortcuts';
import type { Shortcut } from './shortcuts';

export type SettingsState = Awaited<ReturnType<typeof createSettings>>;

/** The settings as the page shows and changes them; the background stores them and tells the open tabs. */
export async function createSettings(onNotice: (notice: NoticeProps) => void) {
  const settings = signal(await readSettings());
  const locale = signal(await localeOf(settings.value));
  /** The same without the reader's own names of the colours. */
  const plain = signal<Locale>(locale.value);
  const sites = signal<Readonly<Record<string, SiteSwitches>>>({});
  const termCounts = signal<ReadonlyMap<TermField, number>>(new Map());
  const shortcuts = signal<readonly Shortcut[]>([]);
  const query = signal('');

  const fail = ({ code, detail }: Problem) => {
    onNotice({ text: locale.value.words(wordKey('problem', code), detail), tone: 'bad', action: null });
  };
  const take = async (now: Settings) => {
    const next = await localeOf(now);
    plain.value = await localeOf({ ...now, colourNames: DEFAULT_SETTINGS.colourNames });
    provideLocale(next);
    locale.value = next;
    settings.value = now;
  };
  const change = async (changed: Partial<Settings>) => {
    const now = { ...settings.value, ...changed };
    settings.value = now;
    const saved = await ask('saveSettings', { settings: now });
    if (!saved.ok) {
      fail(saved.problem);
      await take(await readSettings());
    }
  };
  const loadSites = async () => {
    const listed = await ask('listSites', {});
    if (listed.ok) sites.value = listed.value;
    else fail(listed.problem);
  };

  await take(settings.value);
  watchSettings((now) => void take(now));

  return {
    settings,
    locale,
    plain,
    sites,
    hosts: computed(() => Object.keys(sites.value).sort()),
    termCounts,
    shortcuts,
    query,
    change,
    loadSites,
    changeSite: async (host: string, switches: SiteSwitches | null): Promise<void> => {
      const changed = await ask('changeSite', { host, switches });
      if (!changed.ok) fail(changed.problem);
      await loadSites();
    },
    clearReadings: async (): Promise<void> => {
      const cleared = await ask('clearReadings', {});
      if (!cleared.ok) return fail(cleared.problem);
      onNotice({ text: locale.value.words('settingsCleared', String(cleared.value)), tone: 'good', action: null });
    },
    loadTerms: async (): Promise<void> => {
      const glossary = await ask('openGlossary', {});
      if (!glossary.ok) return fail(glossary.problem);
      const counts = new Map<TermField, number>();
      for (const { field } of glossary.value.bundled) counts.set(field, (counts.get(field) ?? 0) + 1);
      termCounts.value = counts;
    },
    loadShortcuts: async (): Promise<void> => {
      shortcuts.value = await readShortcuts();
    },
  };
}
