import type { Colour } from '@/lib/domain/annotation/annotation';
import { LONGEST_COLOUR_NAME } from '@/lib/domain/settings/settings';

interface ColourNameProps {
  readonly id: string;
  readonly colour: Colour;
  readonly name: string;
  /** What the colour means while the reader gives it no name. */
  readonly original: string;
  readonly onChange: (name: string) => void;
}

/** What a colour of highlights means to the reader. */
export function ColourName({ id, colour, name, original, onChange }: ColourNameProps) {
  return (
    <span class={`swatch ${colour}`}>
      <input
        type="text"
        id={id}
        aria-describedby={`${id}-hint`}
        value={name}
        placeholder={original}
        maxLength={LONGEST_COLOUR_NAME}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </span>
  );
}
