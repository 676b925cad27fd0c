import type { Highlight } from '@/lib/domain/annotation/annotation';
import { useLocale } from '../locale';

/** Highlights whose words were not found when the article was last read, with what stood around them. */
export function OrphanList({ highlights }: { readonly highlights: readonly Highlight[] }) {
  const { words } = useLocale();
  if (highlights.length === 0) return null;
  return (
    <section class="orphans warning">
      <h3>{words('libraryLost', String(highlights.length))}</h3>
      <p>{words('libraryLostHint')}</p>
      <ul lang="zh-CN">
        {highlights.map(({ id, selectors: { quote } }) => (
          <li key={id}>
            …{quote.prefix}
            <mark>{quote.exact}</mark>
            {quote.suffix}…
          </li>
        ))}
      </ul>
    </section>
  );
}
