import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocale } from '../locale';

/** What a picture can be saved as. */
export type PictureFormat = 'svg' | 'png';

/** Takes a picture that is shown to be saved under a name without ending. */
export type SavePicture = (picture: SVGSVGElement, format: PictureFormat, name: string) => void;

export interface PictureProps {
  readonly title: string;
  /** The figures behind the picture, as a table. */
  readonly table: ComponentChildren;
  readonly onSave: SavePicture;
  /** Which end of a picture wider than its frame is in sight first: the last of what goes on through time. */
  readonly start?: 'start' | 'end';
  /** The picture: one `svg`. */
  readonly children: ComponentChildren;
}

/** A picture with the table behind it and ways to take it along. */
export function Picture({ title, table, onSave, start = 'start', children }: PictureProps) {
  const { words } = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (start === 'end') frame.current?.scrollTo(frame.current.scrollWidth, 0);
  }, [start]);
  const save = (format: PictureFormat) => {
    const picture = frame.current?.querySelector('svg');
    if (picture !== null && picture !== undefined) onSave(picture, format, title);
  };
  return (
    <figure class="picture">
      <div ref={frame} class="scroller" tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
      <figcaption class="row">
        <button type="button" onClick={() => save('svg')}>
          {words('surveySave', 'SVG')}
        </button>
        <button type="button" onClick={() => save('png')}>
          {words('surveySave', 'PNG')}
        </button>
      </figcaption>
      <details>
        <summary>{words('surveyTable')}</summary>
        <div class="scroller" tabIndex={0} role="region" aria-label={words('surveyTable')}>
          {table}
        </div>
      </details>
    </figure>
  );
}
