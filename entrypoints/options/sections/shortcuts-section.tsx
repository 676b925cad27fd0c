import { KeyBinding } from '@/components/settings/KeyBinding';
import type { SettingRow, SettingsSection } from '@/components/settings/settings-section';
import type { SettingsState } from '../settings-state';
import { shortcutPage } from '../shortcuts';

/** The keys that work in an article, which no browser page can change. */
const PAGE_KEYS = [
  { id: 'keys-recommendations', keys: 'Alt+Shift+R', title: 'settingsKeyRecommendations' },
  { id: 'keys-colours', keys: '1 2 3 4', title: 'settingsKeyColours' },
  { id: 'keys-note', keys: 'N', title: 'settingsKeyNote' },
  { id: 'keys-copy', keys: 'C', title: 'settingsKeyCopy' },
  { id: 'keys-measure', keys: 'M', title: 'settingsKeyMeasure' },
  { id: 'keys-card', keys: 'Enter', title: 'settingsKeyCard' },
  { id: 'keys-close', keys: 'Esc', title: 'settingsKeyClose' },
] as const;

/** The shortcuts as the browser has them, where they are changed, and the keys in an article. */
export function shortcutsSection({ shortcuts, locale }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const openPage = shortcutPage();
  const rowOf = (id: string, title: string, keys: string): SettingRow => ({
    id,
    type: 'group',
    title,
    hint: '',
    control: <KeyBinding keys={keys} />,
  });
  return {
    id: 'shortcuts',
    title: words('popupShortcuts'),
    hint: words('settingsShortcutsHint'),
    rows: [
      ...shortcuts.value.map(({ name, title, description, keys }) =>
        rowOf(`command-${name}`, title === null ? description : words(title), keys),
      ),
      {
        id: 'shortcut-page',
        type: 'group',
        title: words('settingsShortcutsChange'),
        hint: words(openPage === null ? 'settingsShortcutsWhere' : 'settingsShortcutsChangeHint'),
        control: openPage !== null && (
          <button type="button" onClick={() => void openPage()}>
            {words('settingsShortcutsOpen')}
          </button>
        ),
      },
      ...PAGE_KEYS.map(({ id, keys, title }) => rowOf(id, words(title), keys)),
    ],
  };
}
