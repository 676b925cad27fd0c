import { useLocale } from '@/components/locale';
import { canOpenPanel } from './open-panel';
import type { Popup } from './popup-state';

/** The ways from the popup to the other pages of the extension. */
export function PopupLinks({ popup }: { readonly popup: Popup }) {
  const { words } = useLocale();
  return (
    <p class="row">
      {canOpenPanel() && (
        <button type="button" id="panel" onClick={() => void popup.showPanel()}>
          {words('panelShow')}
        </button>
      )}
      <button type="button" id="library" onClick={() => void popup.showLibrary()}>
        {words('libraryTitle')}
      </button>
      <button type="button" id="glossary" onClick={() => void popup.showGlossary()}>
        {words('popupGlossary')}
      </button>
      <button type="button" id="data" onClick={() => void popup.showOptions()}>
        {words('popupData')}
      </button>
    </p>
  );
}
