import { useLocale } from '@/components/locale';
import { spansOf } from '@/lib/domain/annotation/located';
import { isArticleNote, isHighlight } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import type { ArticleExport } from '@/lib/export/article-export';
import { fileName } from '@/lib/export/file-name';
import { toMarkdown } from '@/lib/export/markdown';
import { toAnnotationCollection } from '@/lib/export/web-annotation';
import type { PageStatus } from '@/lib/messages/protocol';
import { download } from '../shared/download';
import { markdownWords } from './markdown-words';
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
      exported: new Date().toISOString(),
      language,
    };
  };
  const exportMarkdown = async () => {
    download(fileName(status.article, 'md'), 'text/markdown', toMarkdown(await gather(), markdownWords(locale)));
  };
  const exportJson = async () => {
    const json = JSON.stringify(toAnnotationCollection(await gather()), null, 2);
    download(fileName(status.article, 'json'), 'application/ld+json', `${json}\n`);
  };
  return (
    <section>
      <h2>{words('popupExport')}</h2>
      <p class="row">
        <button type="button" id="export-markdown" onClick={() => void exportMarkdown()}>
          {words('popupExportMarkdown')}
        </button>
        <button type="button" id="export-json" onClick={() => void exportJson()}>
          {words('popupExportJson')}
        </button>
      </p>
    </section>
  );
}
