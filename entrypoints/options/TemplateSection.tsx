import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/components/locale';
import { TemplateEditor } from '@/components/TemplateEditor';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { namesOf } from '@/lib/export/template/names-of';
import { previewTemplate } from '@/lib/export/template/preview-template';
import { SAMPLE_EXPORT } from '@/lib/export/template/sample-export';
import { exportTemplate } from '@/lib/storage/export-template';
import { exportWords } from '../shared/export-words';

interface TemplateSectionProps {
  readonly locale: Locale;
  /** Stores the template, or (null) goes back to the one exports begin with; false where that failed. */
  readonly onSave: (source: string | null) => Promise<boolean>;
}

/** The reader's template of Markdown exports. */
export function TemplateSection({ locale, onSave }: TemplateSectionProps) {
  const words = exportWords(locale);
  const original = defaultTemplate(words);
  const [stored, setStored] = useState(original);
  const [source, setSource] = useState(original);
  useEffect(() => {
    const load = async () => {
      const own = await exportTemplate();
      setStored(own ?? original);
      setSource(own ?? original);
    };
    void load();
  }, [original]);
  const save = async (text: string) => {
    if (await onSave(text === original ? null : text)) setStored(text);
  };
  return (
    <TemplateEditor
      source={source}
      preview={previewTemplate(source, { ...SAMPLE_EXPORT, language: locale.language }, words)}
      isChanged={source !== stored}
      names={namesOf(ARTICLE_SHAPE)}
      onInput={setSource}
      onSave={() => void save(source)}
      onReset={() => {
        setSource(original);
        void save(original);
      }}
    />
  );
}
