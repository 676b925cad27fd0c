import type { Layout } from '@/lib/domain/article/layout';
import { useLocale } from './locale';

/** A layout page's articles, to open one from. */
export function LayoutList({ layout }: { layout: Layout }) {
  const { words } = useLocale();
  return (
    <>
      <header>
        <h1>
          {words('popupLayout', layout.page ?? '')}{' '}
          {layout.section !== null && <span lang="zh-CN">{layout.section}</span>}
        </h1>
        <p class="aside">{layout.date}</p>
      </header>
      {layout.articles.length === 0 ? (
        <p class="empty">{words('popupLayoutEmpty')}</p>
      ) : (
        <ul class="listed" lang="zh-CN">
          {layout.articles.map(({ title, address }) => (
            <li key={address}>
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
