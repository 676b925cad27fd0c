import { CopiesList } from '@/components/CopiesList';
import { useLocale } from '@/components/locale';
import { MarkdownText } from '@/components/MarkdownText';
import { isArticleNote } from '@/lib/domain/annotation/annotation';
import type { FrontArticle } from './front-article';

/** Where else the article was read, with the notes made there beside the one that is edited here. */
export function CopiesSection({ front }: { readonly front: FrontArticle }) {
  const { words } = useLocale();
  const { copies, possible } = front.stored.copies.value;
  const [edited, ...others] = front.stored.annotations.value.filter(isArticleNote);
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
        onSeparate={(id) => void front.edits.separate(id)}
        onJoin={(id) => void front.edits.join(id)}
      />
    </section>
  );
}
