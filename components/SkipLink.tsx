import { useLocale } from './locale';

/** The first stop of the Tab key on a page: leads past its head to the element of an id, which takes the focus. */
export function SkipLink({ to }: { readonly to: string }) {
  const { words } = useLocale();
  return (
    <a
      class="skip"
      href={`#${to}`}
      onClick={(event) => {
        // The address names a view or an entry; it must not change.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {words('optionsSkip')}
    </a>
  );
}
