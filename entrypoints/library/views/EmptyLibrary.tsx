import type { LibraryViewProps } from './library-view-props';

/** What a library shows in which nothing is yet: how it fills, and a sample to try it with. */
export function EmptyLibrary({ actions, locale: { words } }: LibraryViewProps) {
  return (
    <section class="empty-library">
      <h2>{words('libraryEmpty')}</h2>
      <ol>
        <li>{words('libraryTeachHighlight')}</li>
        <li>{words('libraryTeachFind')}</li>
        <li>{words('libraryTeachTake')}</li>
      </ol>
      <p class="row">
        <button type="button" name="sample" class="primary" onClick={() => void actions.addSample()}>
          {words('libraryAddSample')}
        </button>
        <span class="aside">{words('librarySampleHint')}</span>
      </p>
    </section>
  );
}
