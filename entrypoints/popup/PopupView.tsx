import { LayoutList } from '@/components/LayoutList';
import { useLocale } from '@/components/locale';
import { StorageCareView } from '../shared/StorageCareView';
import { PopupArticle } from './PopupArticle';
import { PopupLinks } from './PopupLinks';
import type { Popup } from './popup-state';

/** The quick look at the page in front. */
export function PopupView({ popup }: { readonly popup: Popup }) {
  const { words } = useLocale();
  const page = popup.front.page.shown.value;
  return (
    <>
      <StorageCareView
        care={popup.care}
        onBackup={() => void popup.showOptions()}
        onRestore={() => void popup.showOptions()}
      />
      {page.type === 'page' && page.isPrivate && <p class="aside private">{words('popupPrivate')}</p>}
      <FrontPageView popup={popup} />
      {page.type !== 'loading' && <PopupLinks popup={popup} />}
    </>
  );
}

function FrontPageView({ popup }: { readonly popup: Popup }) {
  const { words } = useLocale();
  const page = popup.front.page.shown.value;
  if (page.type === 'loading') return <p class="empty loading">{words('popupStarting')}</p>;
  if (page.type === 'forbidden') return <h1 class="empty">{words('popupForbidden')}</h1>;
  const { status } = page;
  if (status.type === 'layout') return <LayoutList layout={status.layout} />;
  if (status.type === 'article' && status.verdict.kind !== 'empty') {
    return <PopupArticle popup={popup} status={status} />;
  }
  return (
    <div class="empty">
      <h1>{words('popupNoArticle')}</h1>
      <p class="aside">{words(status.type === 'article' ? 'reason_no_text' : 'popupNoArticleHint')}</p>
    </div>
  );
}
