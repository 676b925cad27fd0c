import { useState } from 'preact/hooks';
import { useLocale } from '@/components/locale';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { citation } from '@/lib/export/citation';
import { copyText } from '@/lib/page/copy-text';
import { localDay } from './local-day';

/** How to cite the article, with a way to copy it. */
export function CitationSection({ article }: { article: ArticleMetadata }) {
  const { words } = useLocale();
  const [isCopied, setCopied] = useState(false);
  const text = citation(article, {
    edition: '2025',
    medium: 'online',
    accessed: localDay(),
  });
  return (
    <section>
      <h2>{words('popupCitation')}</h2>
      <p class="citation" lang="zh-CN">
        {text}
      </p>
      <button type="button" id="copy-citation" onClick={() => setCopied(copyText(document, text))}>
        {words(isCopied ? 'copied' : 'popupCopy')}
      </button>
    </section>
  );
}
