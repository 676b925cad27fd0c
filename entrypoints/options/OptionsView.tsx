import { BackupPanel } from '@/components/BackupPanel';
import { BinList } from '@/components/BinList';
import type { Locale } from '@/components/locale';
import { StoragePanel } from '@/components/StoragePanel';
import { StorageWarnings } from '@/components/StorageWarnings';
import { UnstoredNotes } from '@/components/UnstoredNotes';
import { Notice } from '@/components/Notice';
import type { Options } from './options-state';
import { TemplateSection } from './TemplateSection';

/** The page of settings. */
export function OptionsView({ options, locale }: { options: Options; locale: Locale }) {
  const { words } = locale;
  const { care } = options;
  const stored = care.state.value;
  return (
    <>
      <h1>{words('optionsTitle')}</h1>
      <p>
        <a href="/library.html">{words('libraryTitle')}</a>
      </p>
      {stored !== null && (
        <>
          <StorageWarnings state={stored} now={new Date().toISOString()} onBackup={() => void options.backup()} />
          <UnstoredNotes
            journal={stored.journal}
            onCopy={care.copy}
            onRetry={() => void care.load()}
            onForget={(id) => void care.forget(id)}
          />
        </>
      )}
      <BackupPanel
        chosen={options.chosen.value}
        onBackup={() => void options.backup()}
        onFile={(file) => void options.choose(file)}
        onRestore={() => void options.restore()}
      />
      {stored !== null && <StoragePanel state={stored} />}
      <TemplateSection locale={locale} onSave={(source) => options.saveTemplate(source)} />
      <BinList binned={options.binned.value} onRestore={(one) => void options.bringBack(one)} />
      {options.notice.value !== null && <Notice {...options.notice.value} />}
    </>
  );
}
