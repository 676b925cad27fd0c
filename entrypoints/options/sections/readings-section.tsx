import { SettingSwitch } from '@/components/settings/SettingSwitch';
import type { SettingsSection } from '@/components/settings/settings-section';
import type { SettingsState } from '../settings-state';

/** Whether what articles say is kept. */
export function readingsSection({ settings, locale, change, clearReadings }: SettingsState): SettingsSection {
  const { words } = locale.value;
  return {
    id: 'readings',
    title: words('settingsReadings'),
    hint: words('settingsReadingsHint'),
    rows: [
      {
        id: 'keeps-readings',
        type: 'label',
        title: words('settingsReadingsKeep'),
        hint: words('settingsReadingsKeepHint'),
        control: (
          <SettingSwitch
            id="keeps-readings"
            isOn={settings.value.keepsReadings}
            onChange={(keepsReadings) => void change({ keepsReadings })}
          />
        ),
      },
      {
        id: 'clear-readings',
        type: 'group',
        title: words('settingsReadingsClear'),
        hint: words('settingsReadingsClearHint'),
        control: (
          <button type="button" onClick={() => void clearReadings()}>
            {words('settingsClear')}
          </button>
        ),
      },
    ],
  };
}
