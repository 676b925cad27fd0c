import { definitionIn, readRest, TBX_NAMESPACE, termIdInConcept } from '@/lib/domain/glossary/tbx';
import type { Bilingual, TermContent } from '@/lib/domain/glossary/term';
import { checkEntries } from './check-entries';
import type { ContentBefore, ImportProblemCode, ReadEntries } from './imported-entry';

/** Makes a document of an XML text; a browser's `DOMParser`. */
export type ParseXml = (text: string) => Document;

/**
 * Reads TBX-Basic of 2019 (`conceptEntry`) or of the edition before it (`termEntry`): names, definitions and
 * subject fields, and the whole entry from a file of our own. All of it is right, or none is taken. A file
 * with a document type is refused: nothing here needs one, and one can expand without bound.
 */
export function readGlossaryTbx(text: string, parseXml: ParseXml, contentBefore: ContentBefore): ReadEntries {
  const doctype = text.indexOf('<!DOCTYPE');
  if (doctype >= 0) return refuse('not-tbx', lineAt(text, doctype), '<!DOCTYPE');
  const document = parseXml(text);
  const failed = document.querySelector('parsererror');
  if (failed !== null) return refuse('not-tbx', lineIn(failed.textContent), (failed.textContent ?? '').trim());
  const root = document.documentElement;
  if (root.namespaceURI !== TBX_NAMESPACE && root.localName !== 'martif') return refuse('not-tbx', 1, root.localName);
  const lines = linesOfConcepts(text);
  const concepts = [...root.querySelectorAll('conceptEntry, termEntry')];
  const raw = concepts.map((concept, index) => {
    const conceptId = concept.getAttribute('id');
    const id = conceptId === null ? null : termIdInConcept(conceptId);
    const before = contentBefore(id, namesIn(concept, 'zh')[0] ?? '');
    return { line: lines[index] ?? 1, id, content: contentOfConcept(concept, before) };
  });
  const damaged = raw.find(({ content }) => content === null);
  if (damaged !== undefined) return refuse('not-tbx', damaged.line, 'note');
  return checkEntries(raw);
}

function contentOfConcept(concept: Element, before: TermContent): unknown {
  let rest: unknown;
  try {
    rest = textsOf(concept, ':scope > note')
      .map(readRest)
      .find((found) => found !== null);
  } catch {
    // A note that says it is ours and cannot be read: the caller says on which line.
    return null;
  }
  const written = typeof rest === 'object' && rest !== null ? (rest as TermContent) : before;
  const chinese = namesIn(concept, 'zh');
  return {
    ...written,
    name: { zh: chinese[0] ?? written.name?.zh ?? '', en: namesIn(concept, 'en')[0] ?? '' },
    aliases: chinese.slice(1),
    ...proseOf(concept, written),
  };
}

/** A definition that was edited elsewhere takes the place of what the entry said in prose. */
function proseOf(concept: Element, written: TermContent): Pick<TermContent, 'summary' | 'definition'> | object {
  const isProse = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null;
  if (!isProse(written.summary) || !isProse(written.definition)) return {};
  const inLanguage = (language: keyof Bilingual): { readonly summary: string; readonly definition: string } => {
    const [section] = sectionsIn(concept, language);
    const kept = { summary: written.summary[language], definition: written.definition[language] };
    if (section === undefined) return kept;
    const now = textsOf(section, 'descrip[type="definition"]').join(' ');
    if (now === definitionIn(written, language)) return kept;
    return { summary: '', definition: now };
  };
  const [zh, en] = [inLanguage('zh'), inLanguage('en')];
  return {
    summary: { zh: zh.summary, en: en.summary },
    definition: { zh: zh.definition, en: en.definition },
  };
}

function namesIn(concept: Element, language: keyof Bilingual): readonly string[] {
  return sectionsIn(concept, language).flatMap((section) => textsOf(section, 'term'));
}

function sectionsIn(concept: Element, language: keyof Bilingual): readonly Element[] {
  return [...concept.querySelectorAll('langSec, langSet')].filter((section) =>
    (section.getAttribute('xml:lang') ?? '').toLowerCase().startsWith(language),
  );
}

function textsOf(parent: Element, selector: string): readonly string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());
}

function refuse(code: ImportProblemCode, line: number | null, detail: string): ReadEntries {
  return { ok: false, problems: [{ code, line, detail: detail.slice(0, 300) }] };
}

function linesOfConcepts(text: string): readonly number[] {
  let line = 1;
  return [...text.matchAll(/\n|<(?:conceptEntry|termEntry)\b/g)].flatMap(([found]) => {
    if (found !== '\n') return [line];
    line++;
    return [];
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The line a browser's message names: `error on line 3 at column 7`, `Line Number 3`, or xmldom’s `3:7`. */
function lineIn(message: string | null): number | null {
  const line = /line(?: number)? (\d+)/i.exec(message ?? '')?.[1] ?? /^\s*(\d+):\d+/.exec(message ?? '')?.[1];
  return line === undefined ? null : Number(line);
}
