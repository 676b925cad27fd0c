import { isHighlight } from '@/lib/domain/annotation/annotation';
import { BIN_DAYS } from '@/lib/domain/library/binned';
import type { Binned } from '@/lib/domain/library/binned';
import { plainText } from '@/lib/domain/markdown/plain-text';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';
import { useLocale } from './locale';

interface BinListProps {
  readonly binned: readonly Binned[];
  readonly onRestore: (one: Binned) => void;
}

/** What was deleted and can still be brought back. */
export function BinList({ binned, onRestore }: BinListProps) {
  const { words } = useLocale();
  return (
    <section>
      <h2>{words('binTitle')}</h2>
      <p class="aside">{words(binned.length === 0 ? 'binEmpty' : 'binHint', String(BIN_DAYS))}</p>
      <ul class="bin">
        {binned.map((one) => (
          <li key={one.type === 'entry' ? one.entry.id : one.annotation.id}>
            <Words one={one} />
            <button type="button" onClick={() => onRestore(one)}>
              {words('binRestore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ one }: { one: Binned }) {
  const { words } = useLocale();
  if (one.type === 'entry') {
    return (
      <div>
        <p lang="zh-CN">{one.entry.content.name.zh}</p>
        <small>{words('binEntry')}</small>
      </div>
    );
  }
  const { annotation, articleTitle } = one;
  const quote = isHighlight(annotation) || 'selectors' in annotation ? annotation.selectors.quote.exact : '';
  const note = plainText(readMarkdown(annotation.note)).replaceAll('\n', ' ');
  return (
    <div>
      <p lang="zh-CN">{[quote, note].filter((text) => text !== '').join('——')}</p>
      <small lang="zh-CN">{articleTitle}</small>
    </div>
  );
}
