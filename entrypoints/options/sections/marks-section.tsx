import { SettingSwitch } from '@/components/settings/SettingSwitch';
import type { SettingsSection } from '@/components/settings/settings-section';
import { wordKey } from '@/components/word-key';
import type { SettingsState } from '../settings-state';

const SWITCHES = ['recommendations', 'marks', 'everyMention', 'unlisted'] as const;

/** What is marked on sites the reader has set nothing on. */
export function marksSection({ settings, locale, change }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const { switches } = settings.value;
  return {
    id: 'marks',
    title: words('settingsMarks'),
    hint: words('settingsMarksHint'),
    rows: SWITCHES.map((name) => ({
      id: `switch-${name}`,
      type: 'label',
      title: words(wordKey('switch', name)),
      hint: words(wordKey('settingsSwitch', name)),
      control: (
        <SettingSwitch
          id={`switch-${name}`}
          isOn={switches[name]}
          isDisabled={(name === 'everyMention' || name === 'unlisted') && !switches.marks}
          onChange={(isOn) => void change({ switches: { ...switches, [name]: isOn } })}
        />
      ),
    })),
  };
}
