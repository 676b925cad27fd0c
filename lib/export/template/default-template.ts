import type { ExportWords } from '../export-words';

/**
 * The template an export begins with, for Obsidian: front matter, quotations as callouts whose block ids outlive
 * the next export, notes as callouts too (what a note leaves open ends with it), terms as links.
 */
export function defaultTemplate(words: ExportWords): string {
  return `---
title: {{title | yaml}}
{{#if kicker}}
kicker: {{kicker | yaml}}
{{/if}}
{{#if subtitle}}
subtitle: {{subtitle | yaml}}
{{/if}}
source: {{address | yaml}}
{{#if authors}}
author:
{{#each authors}}
  - {{this | yaml}}
{{/each}}
{{/if}}
{{#if affiliation}}
affiliation: {{affiliation | yaml}}
{{/if}}
{{#if date}}
published: {{date}}
{{/if}}
created: {{exported}}
{{#if paper}}
publisher: {{paper | yaml}}
{{/if}}
{{#if page}}
edition: {{page | yaml}}
{{/if}}
{{#if section}}
section: {{section | yaml}}
{{/if}}
tags:
  - clippings
{{#each tags}}
  - {{this | tag | yaml}}
{{/each}}
---

# {{title}}

## ${words.citation}

{{#if page}}
- {{citationInPrint}}
{{/if}}
- {{citation}}
{{#if note}}

> [!note] ${words.articleNote}
> {{note | quoted}}
{{/if}}
{{#if highlights}}

## ${words.highlights}
{{#each highlights}}

> [!quote] {{colour}}
> =={{quote}}== ^{{blockId}}
{{#if note}}

> [!note] ${words.note}
> {{note | quoted}}
{{/if}}
{{#if tags}}

{{#each tags}}#{{this | tag}} {{/each}}
{{/if}}
{{/each}}
{{/if}}
{{#if measures}}

## ${words.memo.measures}

{{#each measures}}
- {{text}}（{{strength}}）
{{/each}}
{{/if}}
{{#if terms}}

## ${words.terms}

{{#each terms}}
- {{name | wiki}} {{english}} ×{{count}} · {{status}} — {{summary}} ({{sources}})
{{/each}}
{{/if}}
`;
}
