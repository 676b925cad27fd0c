import { useLocale } from '../locale';

/** The keys that do something; none where the browser has given none. */
export function KeyBinding({ keys }: { readonly keys: string }) {
  const { words } = useLocale();
  return keys === '' ? <small>{words('settingsKeysNone')}</small> : <kbd>{keys}</kbd>;
}
