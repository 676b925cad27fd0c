import type { Bilingual, TermContent } from './term';

/** The namespace of TBX since ISO 30042:2019. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

/** Begins the note in which an entry keeps what TBX-Basic has no category for. */
const NOTE = 'zhiku-reader ';

/** The id of a term's concept: an XML id begins with a letter, ours may begin with a digit. */
export function conceptIdOf(termId: string): string {
  return `c-${termId}`;
}

/** The term id in a concept's id, as it stands where it is not of our making. */
export function termIdInConcept(conceptId: string): string {
  return conceptId.startsWith('c-') ? conceptId.slice(2) : conceptId;
}

/** The definition a concept has in one language: all that the entry says in prose. */
export function definitionIn({ summary, definition }: TermContent, language: keyof Bilingual): string {
  return [summary[language], definition[language]].filter((text) => text !== '').join(' ');
}

/** Writes what TBX-Basic has no category for. */
export function writeRest(content: TermContent): string {
  return NOTE + JSON.stringify(content);
}

/** Reads what `writeRest` wrote, as unknown data; null from a note that is none of ours. Throws a `SyntaxError` if it is damaged. */
export function readRest(note: string): unknown {
  return note.startsWith(NOTE) ? JSON.parse(note.slice(NOTE.length)) : null;
}
