import type { Source, Term, TermContent } from '@/lib/domain/glossary/term';
import { contentOf } from '@/lib/domain/glossary/term-content';
import { conceptIdOf, definitionIn, TBX_NAMESPACE, writeRest } from '@/lib/domain/glossary/tbx';
import { xmlText } from './xml-text';

/** What the file says of itself, in the interface's language. */
export interface TbxWords {
  readonly title: string;
  readonly source: string;
}

/**
 * The entries as TBX-Basic in its DCA style (ISO 30042:2019; dialect TBX-Basic of LTAC Global). What the
 * dialect has no category for (kind, level, status, formula …) is kept in a note of the concept, so that
 * import brings back the whole entry.
 */
export function toGlossaryTbx(terms: readonly Term[], words: TbxWords): string {
  const ids = new Set(terms.map(({ id }) => id));
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="zh-CN" xmlns="${TBX_NAMESPACE}">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escape(words.title)}</title></titleStmt>
      <sourceDesc><p>${escape(words.source)}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${terms.map((term) => concept(term, ids)).join('')}    </body>
  </text>
</tbx>
`;
}

function concept(term: Term, ids: ReadonlySet<string>): string {
  const content = contentOf(term);
  const references = content.relations.filter(({ id }) => ids.has(id));
  return `      <conceptEntry id="${escape(conceptIdOf(term.id))}">
        <descrip type="subjectField">${escape(content.field)}</descrip>
${references.map(({ kind, id }) => line(`<ref type="crossReference" target="${escape(conceptIdOf(id))}">${kind}</ref>`)).join('')}${content.sources.map((source) => line(sourceElement(source))).join('')}        <note>${escape(writeRest(content))}</note>
${language('zh', content, [content.name.zh, ...content.aliases])}${language('en', content, [content.name.en])}      </conceptEntry>
`;
}

function sourceElement({ publisher, title, date, address }: Source): string {
  const text = escape([publisher, title, date].filter((part) => part !== null).join('，'));
  return address === null
    ? `<admin type="source">${text}</admin>`
    : `<xref type="externalCrossReference" target="${escape(address)}">${text}</xref>`;
}

function language(code: 'zh' | 'en', content: TermContent, names: readonly string[]): string {
  const spelled = names.filter((name) => name !== '');
  if (spelled.length === 0) return '';
  const definition = definitionIn(content, code);
  return `        <langSec xml:lang="${code === 'zh' ? 'zh-CN' : 'en'}">
${definition === '' ? '' : line(`  <descrip type="definition">${escape(definition)}</descrip>`)}${spelled.map(termSection).join('')}        </langSec>
`;
}

function termSection(name: string, index: number): string {
  const status = index === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  return `          <termSec>
            <term>${escape(name)}</term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="administrativeStatus">${status}</termNote>
          </termSec>
`;
}

function line(element: string): string {
  return `        ${element}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as XML 1.0 can hold it, with mark-up escaped. */
function escape(text: string): string {
  return xmlText(text)
    .replace(/[<>&"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\r', '&#13;');
}
