/** HTML that may be written out as it is. */
export interface Markup {
  readonly written: string;
}

type Piece = string | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const NOTHING: Markup = { written: '' };

/**
 * HTML from a template: strings put into it are text and are escaped, also within quoted attributes. Characters that
 * HTML does not allow are left out.
 */
export function markup(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { written: String.raw({ raw: template }, ...pieces.map(writtenOf)) };
}

/** A piece of HTML where the condition holds. */
export function when(condition: boolean, write: () => Markup): Markup {
  return condition ? write() : NOTHING;
}

function writtenOf(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece);
  return 'written' in piece ? piece.written : piece.map(({ written }) => written).join('');
}

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\u{20}-\u{7E}\u{A0}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
