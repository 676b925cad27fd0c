import { markup } from './markup';
import type { Markup } from './markup';

/** How a memo looks on screen and on A4 paper, set as Chinese offices set theirs. */
export const STYLE: Markup = markup`
:root { --paper: #fff; --ink: #1b1f21; --soft: #50595d; --line: #c9d0d2; --tint: #f2f5f5; --accent: #0b5f57; color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #1b2022; --ink: #e8ecec; --soft: #a9b4b7; --line: #3d484c; --tint: #262e31; --accent: #7ad3c7; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem/1.75 'Times New Roman', 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; text-align: start; overflow-wrap: anywhere; line-break: strict; }
h1, h2, th, .cover, .note-heading { font-family: Arial, 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.4; text-align: center; text-wrap: balance; margin: .4em 0; }
h2 { font-size: 1.1rem; margin: 1.8em 0 .6em; break-after: avoid; }
p { margin: .35em 0; }
a { color: var(--accent); }
small, .tags, .source, .made { color: var(--soft); font-size: .86em; }
.cover { font-size: 1.3rem; text-align: center; border-bottom: 1px solid var(--line); padding-bottom: .8em; }
.kicker, .subtitle, .source { text-align: center; font-family: 'Times New Roman', 'Kaiti SC', KaiTi, 'Noto Serif CJK SC', serif; }
.citation { border-block: 1px solid var(--line); padding: .5em 0; margin-top: 1em; font-size: .92em; }
.quotation { display: grid; grid-template-columns: 3fr 2fr; gap: 0 1.25rem; margin: .9em 0; break-inside: avoid; }
.quotation > blockquote { margin: 0; padding: .1em 0 .1em .8em; border-inline-start: 4px solid var(--mark); font-family: 'Times New Roman', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif; }
mark { color: inherit; background: color-mix(in srgb, var(--mark) 32%, transparent); box-decoration-break: clone; -webkit-box-decoration-break: clone; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.yellow { --mark: #f2c200; } .green { --mark: #48bb78; } .blue { --mark: #4299e1; } .pink { --mark: #ed64a6; }
.quotation > blockquote:only-child { grid-column: 1 / -1; }
blockquote small { white-space: nowrap; }
.note { font-size: .94em; border-inline-start: 1px solid var(--line); padding-inline-start: .9em; }
.note > :first-child, blockquote > :first-child { margin-top: 0; }
.note blockquote, section > blockquote { margin: .4em 0; padding-inline-start: .8em; border-inline-start: 2px solid var(--line); color: var(--soft); }
ul, ol { margin: .35em 0; padding-inline-start: 1.6em; }
pre { white-space: pre-wrap; background: var(--tint); padding: .5em .7em; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .9em; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr:has(> [scope='rowgroup']) { break-after: avoid; }
th, td { border: 1px solid var(--line); padding: .35em .5em; vertical-align: top; text-align: start; }
th { background: var(--tint); font-weight: 600; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.number, .strength { text-align: center; white-space: nowrap; }
th.number, th.strength { width: 4em; } th.actor { width: 16%; } th.instruments { width: 20%; }
dl > div { break-inside: avoid; margin: .6em 0; }
dt { font-weight: 600; } dt span, dt small { font-weight: 400; } dd { margin: 0; }
.references { padding-inline-start: 2.2em; } .references li { break-inside: avoid; }
.made { text-align: end; break-before: avoid; }
.note-heading { break-after: avoid; }
article + article { border-top: 2px solid var(--line); margin-top: 3rem; padding-top: 1.5rem; }
@media screen and (max-width: 40rem) { .quotation { grid-template-columns: 1fr; gap: .4em; } .note { margin-inline-start: 1rem; } }
@page { size: A4; margin: 25mm 22mm 24mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt 'Times New Roman', serif; } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } article + article { break-before: page; border: 0; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } }
`;
