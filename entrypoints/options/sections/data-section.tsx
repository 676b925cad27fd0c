import { BackupPanel } from '@/components/BackupPanel';
import { BinList } from '@/components/BinList';
import { StoragePanel } from '@/components/StoragePanel';
import type { SettingRow, SettingsSection } from '@/components/settings/settings-section';
import type { Options } from '../options-state';
import type { SettingsState } from '../settings-state';
import { TemplateSection } from '../TemplateSection';

/** What the reader has made, as files and as what is left of it. */
export function dataSection(options: Options, { locale }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const stored = options.care.state.value;
  const panel = (id: string, title: string, hint: string, control: SettingRow['control']): SettingRow => ({
    id,
    type: 'panel',
    title,
    hint,
    control,
  });
  return {
    id: 'data',
    title: words('settingsData'),
    hint: words('settingsDataHint'),
    rows: [
      panel(
        'backup-panel',
        `${words('backupTitle')} ${words('restoreTitle')}`,
        `${words('backupHint')} ${words('restoreHint')}`,
        <BackupPanel
          chosen={options.restoring.chosen.value}
          isMaking={options.isMaking.value}
          step={options.restoring.step.value}
          onBackup={() => void options.backup()}
          onFile={(file) => void options.choose(file)}
          onRestore={() => void options.restoring.restore()}
        />,
      ),
      panel(
        'storage-panel',
        words('storageTitle'),
        `${words('storageHeld')} ${words('storageSpace')} ${words('storageKeeping')}`,
        stored !== null && (
          <StoragePanel
            state={stored}
            onSaveSnapshot={() => void options.saveSnapshot()}
            onForgetSnapshot={() => void options.care.forgetSnapshot()}
          />
        ),
      ),
      panel(
        'template-panel',
        words('exportTemplate'),
        words('exportTemplateHint'),
        <TemplateSection locale={locale.value} onSave={(source) => options.saveTemplate(source)} />,
      ),
      panel(
        'bin-panel',
        words('binTitle'),
        words('binHint'),
        <BinList binned={options.binned.value} onRestore={(one) => void options.bringBack(one)} />,
      ),
    ],
  };
}
