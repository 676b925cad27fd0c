import { SettingSwitch } from '@/components/settings/SettingSwitch';
import type { SettingsSection } from '@/components/settings/settings-section';
import { wordKey } from '@/components/word-key';
import { TERM_FIELDS } from '@/lib/domain/glossary/term';
import type { SettingsState } from '../settings-state';

/** Which fields of the bundled glossary are looked for. */
export function packsSection({ settings, termCounts, locale, change }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const { hiddenFields } = settings.value;
  return {
    id: 'packs',
    title: words('settingsPacks'),
    hint: words('settingsPacksHint'),
    rows: [
      ...TERM_FIELDS.map((field) => ({
        id: `pack-${field}`,
        type: 'label' as const,
        title: words(wordKey('field', field)),
        hint: words('settingsPackCount', String(termCounts.value.get(field) ?? '…')),
        control: (
          <SettingSwitch
            id={`pack-${field}`}
            isOn={!hiddenFields.includes(field)}
            onChange={(isOn) => {
              const others = hiddenFields.filter((one) => one !== field);
              void change({ hiddenFields: isOn ? others : [...others, field] });
            }}
          />
        ),
      })),
      {
        id: 'own-terms',
        type: 'group',
        title: words('settingsOwnTerms'),
        hint: words('settingsOwnTermsHint'),
        control: <a href="/glossary.html">{words('glossaryTitle')}</a>,
      },
    ],
  };
}
