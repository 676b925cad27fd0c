import type { ExportWords } from '../export-words';
import type { Memo, Quotation } from '../memo/memo';
import type { MeasureGroup } from '../memo/measures-of-memo';
import type { MeasureColumn } from '../memo/memo-words';
import type { TermEntry } from '../memo/term-entries';
import { markup, when } from './markup';
import type { Markup } from './markup';
import { noteMarkup } from './note-markup';

/** One article of a memo as HTML. */
export function articleMarkup(memo: Memo, words: ExportWords): Markup {
  const { title, kicker, subtitle, byline, sourceLine, address, citation, note, tags, quotations, measures, terms } =
    memo;
  return markup`<article>
<header>
${when(kicker !== null, () => markup`<p class="kicker">${kicker ?? ''}</p>\n`)}<h1>${title}</h1>
${when(subtitle !== null, () => markup`<p class="subtitle">${subtitle ?? ''}</p>\n`)}${[byline, sourceLine].filter(Boolean).map((line) => markup`<p class="source">${line}</p>\n`)}
${when(address !== null, () => markup`<p class="source"><a href="${address ?? ''}">${address ?? ''}</a></p>\n`)}<p class="citation"><b>${words.citation}</b> ${citation}</p>
</header>
${when(
  note.length + tags.length > 0,
  () => markup`<section>
<h2>${words.articleNote}</h2>
${noteMarkup(note)}${tagLine(tags, words)}
</section>
`,
)}${when(
    quotations.length > 0,
    () => markup`<section>
<h2>${words.highlights}</h2>
${quotations.map((quotation) => quotationMarkup(quotation, words))}</section>
`,
  )}${when(
    measures.groups.length > 0,
    () => markup`<section>
<h2>${words.memo.measures}</h2>
<table>
<thead><tr>${measures.columns.map((column) => markup`<th scope="col" class="${column}">${words.memo.columns[column]}</th>`)}</tr></thead>
${measures.groups.map((group) => groupMarkup(group, measures.columns))}</table>
</section>
`,
  )}${when(
    terms.length > 0,
    () => markup`<section>
<h2>${words.terms}</h2>
<dl>
${terms.map((term) => termMarkup(term, words))}</dl>
</section>
`,
  )}</article>
`;
}

/** The measures under one heading, below it. */
function groupMarkup({ heading, rows }: MeasureGroup, columns: readonly MeasureColumn[]): Markup {
  const across = String(columns.length);
  return markup`<tbody>
${when(heading !== null, () => markup`<tr><th scope="rowgroup" colspan="${across}">${heading ?? ''}</th></tr>\n`)}${rows.map((row) => markup`<tr>${columns.map((column) => markup`<td class="${column}">${row[column]}</td>`)}</tr>\n`)}</tbody>
`;
}

/** The words beside what was written about them. */
function quotationMarkup({ text, colour, note, tags }: Quotation, words: ExportWords): Markup {
  return markup`<div class="quotation">
<blockquote class="${colour}"><p><mark>${text}</mark> <small>${words.colours[colour]}</small></p></blockquote>
${when(note.length + tags.length > 0, () => markup`<div class="note">${noteMarkup(note)}${tagLine(tags, words)}</div>\n`)}</div>
`;
}

function tagLine(tags: readonly string[], { memo }: ExportWords): Markup {
  return when(tags.length > 0, () => markup`<p class="tags">${memo.tags}${tags.join('、')}</p>`);
}

function termMarkup({ name, english, status, summary, sources }: TermEntry, words: ExportWords): Markup {
  const from = sources.map(({ text, address }, index) => {
    const link = address === null ? markup`${text}` : markup`<a href="${address}">${text}</a>`;
    return markup`${index === 0 ? '' : '；'}${link}`;
  });
  return markup`<div>
<dt>${name}${when(english !== '', () => markup` <span lang="en">${english}</span>`)} <small>${status}</small></dt>
<dd>${summary}${when(from.length > 0, () => markup` <small>${words.memo.sources}${from}</small>`)}</dd>
</div>
`;
}
