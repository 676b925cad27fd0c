import { useLocale } from '@/components/locale';
import { spansOf } from '@/lib/domain/annotation/located';
import { isArticleNote, isHighlight } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import { measuresOf } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '@/lib/export/article-export';
import type { ExportFormatId } from '@/lib/export/formats';
import { makeFiles } from '@/lib/export/make-files';
import type { PageStatus } from '@/lib/messages/protocol';
import { download } from '../shared/download';
import { exportWords } from '../shared/export-words';
import type { Popup } from './popup-state';

interface ExportSectionProps {
  readonly popup: Popup;
  readonly status: PageStatus & { readonly type: 'article' };
}

/** Takes the article's annotations away as a file. */
export function ExportSection({ popup, status }: ExportSectionProps) {
  const locale = useLocale();
  const { words, language } = locale;
  const gather = async (): Promise<ArticleExport> => {
    await popup.reload();
    const annotations = popup.annotations.value;
    return {
      article: status.article,
      text: status.text,
      highlights: inReadingOrder(annotations.filter(isHighlight), spansOf(status.located)),
      note: annotations.find(isArticleNote) ?? null,
      terms: countTerms(status.found.mentions, status.found.terms),
      measures: measuresOf(status.text, status.found.units),
      exported: new Date().toISOString(),
      language,
    };
  };
  const save = async (format: ExportFormatId) => {
    const files = await makeFiles(format, [await gather()], exportWords(locale));
    for (const { name, mediaType, content } of files) download(name, mediaType, content);
  };
  return (
    <section>
      <h2>{words('popupExport')}</h2>
      <p class="row">
        <button type="button" id="export-markdown" onClick={() => void save('markdown')}>
          {words('popupExportMarkdown')}
        </button>
        <button type="button" id="export-json" onClick={() => void save('web-annotation')}>
          {words('popupExportJson')}
        </button>
      </p>
    </section>
  );
}
