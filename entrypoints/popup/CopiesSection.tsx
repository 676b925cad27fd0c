import { CopiesList } from '@/components/CopiesList';
import type { Locale } from '@/components/locale';
import { MarkdownText } from '@/components/MarkdownText';
import { isArticleNote } from '@/lib/domain/annotation/annotation';
import type { Popup } from './popup-state';

/** Where else the article was read, with the notes made there beside the one that is edited here. */
export function CopiesSection({ popup, locale: { words } }: { readonly popup: Popup; readonly locale: Locale }) {
  const { copies, possible } = popup.copies.value;
  const [edited, ...others] = popup.annotations.value.filter(isArticleNote);
  const notes = others.filter(({ note }) => note !== '' && note !== edited?.note);
  if (copies.length + possible.length + notes.length === 0) return null;
  return (
    <section id="copies">
      {notes.map(({ id, note }) => (
        <blockquote key={id}>
          <small class="aside">{words('copiesNote')}</small>
          <MarkdownText markdown={note} />
        </blockquote>
      ))}
      <CopiesList
        copies={copies}
        possible={possible}
        onSeparate={(id) => void popup.separate(id)}
        onJoin={(id) => void popup.join(id)}
      />
    </section>
  );
}
