import { browser } from 'wxt/browser';
import type { WordKey } from '@/components/locale';

/** A shortcut of the browser's, and the keys it has now; '' where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly title: WordKey | null;
  readonly description: string;
  readonly keys: string;
}

const TITLES: Readonly<Record<string, WordKey>> = {
  _execute_action: 'settingsKeyPopup',
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'highlight-selection': 'commandHighlight',
  'annotate-selection': 'commandAnnotate',
};

/** Firefox has had this since version 137; Chromium has an address instead. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** The shortcuts as the reader has set them in the browser. Browsers without shortcuts (Firefox on Android) have none. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands: Commands | undefined = browser.commands;
  if (commands === undefined) return [];
  const all = await commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    title: TITLES[name] ?? null,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for shortcuts; null where a page of ours cannot, as in Firefox before 137. */
export function shortcutPage(): (() => Promise<void>) | null {
  if (!import.meta.env.FIREFOX) {
    return async () => {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    };
  }
  const commands: Commands | undefined = browser.commands;
  return commands?.openShortcutSettings === undefined
    ? null
    : () => commands.openShortcutSettings?.() ?? Promise.resolve();
}
