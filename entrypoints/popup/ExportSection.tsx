import { useState } from 'preact/hooks';
import { CopyMenu } from '@/components/CopyMenu';
import { ExportPicker } from '@/components/ExportPicker';
import type { ExportState } from '@/components/ExportPicker';
import { useLocale } from '@/components/locale';
import { spansOf } from '@/lib/domain/annotation/located';
import { isArticleNote, isCorrection, isHighlight } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import { measuresOf } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '@/lib/export/article-export';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import type { ExportFormatId } from '@/lib/export/formats';
import type { PageStatus } from '@/lib/messages/protocol';
import { copyHighlights } from '../shared/copy-highlights';
import { localTime } from '../shared/local-time';
import { saveExport } from '../shared/export/save-export';
import type { FrontArticle } from '../shared/front-article/front-article';

interface ExportSectionProps {
  readonly front: FrontArticle;
  readonly status: PageStatus & { readonly type: 'article' };
}

/** Takes the article's annotations away as a file. */
export function ExportSection({ front, status }: ExportSectionProps) {
  const locale = useLocale();
  const { words, language } = locale;
  const [state, setState] = useState<ExportState>({ type: 'idle' });
  const articleExport = (): ArticleExport => {
    const annotations = front.stored.annotations.value;
    return {
      article: status.article,
      text: status.text,
      highlights: inReadingOrder(annotations.filter(isHighlight), spansOf(status.located)),
      note: annotations.find(isArticleNote) ?? null,
      corrections: annotations.filter(isCorrection),
      terms: countTerms(status.found.mentions, status.found.terms),
      measures: measuresOf(status.text, status.found.units),
      exported: localTime(new Date()),
      language,
    };
  };
  const gather = async () => {
    await front.reload();
    return articleExport();
  };
  const save = async (format: ExportFormatId) => {
    setState({ type: 'busy' });
    try {
      setState({ type: 'done', detail: await saveExport(format, [await gather()], locale) });
    } catch (error) {
      setState({ type: 'failed', detail: String(error) });
    }
  };
  return (
    <section>
      <h2>{words('popupExport')}</h2>
      <ExportPicker formats={EXPORT_FORMATS} state={state} onExport={(format) => void save(format)} />
      <CopyMenu onCopy={(form) => copyHighlights(form, articleExport().highlights, status.article)} />
    </section>
  );
}
