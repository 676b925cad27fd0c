import type { SettingRow, SettingsSection } from '@/components/settings/settings-section';
import { SiteSwitchBoxes } from '@/components/SiteSwitchBoxes';
import type { SettingsState } from '../settings-state';

/** The sites the reader has set switches on. */
export function sitesSection({ sites, hosts, locale, changeSite }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const rows = hosts.value.flatMap((host): SettingRow[] => {
    const switches = sites.value[host];
    if (switches === undefined) return [];
    return [
      {
        id: `site-${host}`,
        type: 'group',
        title: host,
        hint: '',
        control: (
          <>
            <SiteSwitchBoxes switches={switches} onChange={(changed) => void changeSite(host, changed)} />
            <button type="button" class="forget" onClick={() => void changeSite(host, null)}>
              {words('settingsSiteForget')}
            </button>
          </>
        ),
      },
    ];
  });
  return {
    id: 'sites',
    title: words('settingsSites'),
    hint: words(rows.length === 0 ? 'settingsSitesNone' : 'settingsSitesHint'),
    rows,
  };
}
