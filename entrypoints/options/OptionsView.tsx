import { BackupPanel } from '@/components/BackupPanel';
import { BinList } from '@/components/BinList';
import type { Locale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import type { Options } from './options-state';
import { TemplateSection } from './TemplateSection';

/** The page of settings. */
export function OptionsView({ options, locale }: { options: Options; locale: Locale }) {
  const { words } = locale;
  return (
    <>
      <h1>{words('optionsTitle')}</h1>
      <p>
        <a href="/library.html">{words('libraryTitle')}</a>
      </p>
      <BackupPanel
        chosen={options.chosen.value}
        onBackup={() => void options.backup()}
        onFile={(file) => void options.choose(file)}
        onRestore={() => void options.restore()}
      />
      <TemplateSection locale={locale} onSave={(source) => options.saveTemplate(source)} />
      <BinList binned={options.binned.value} onRestore={(one) => void options.bringBack(one)} />
      {options.notice.value !== null && <Notice {...options.notice.value} />}
    </>
  );
}
