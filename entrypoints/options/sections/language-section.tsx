import { LanguageSelect } from '@/components/settings/LanguageSelect';
import type { SettingsSection } from '@/components/settings/settings-section';
import type { SettingsState } from '../settings-state';

/** What language the interface speaks. */
export function languageSection({ settings, locale, change }: SettingsState): SettingsSection {
  const { words } = locale.value;
  return {
    id: 'language',
    title: words('settingsLanguage'),
    hint: words('settingsLanguageHint'),
    rows: [
      {
        id: 'language-choice',
        type: 'label',
        title: words('settingsLanguageRow'),
        hint: words('settingsLanguageRowHint'),
        control: (
          <LanguageSelect
            id="language-choice"
            choice={settings.value.language}
            onChange={(language) => void change({ language })}
          />
        ),
      },
    ],
  };
}
