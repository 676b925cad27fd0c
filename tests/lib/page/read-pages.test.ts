import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/domain/article/article';
import { judge } from '@/lib/domain/article/verdict';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { readEpaperAddress } from '@/lib/page/epaper-address';
import { readEpaperArticle } from '@/lib/page/read-epaper-article';
import { readLayout } from '@/lib/page/read-layout';
import { addressOf, announceCopies, SITE_COPIES } from '../../sites/sites';
import { glossaryOf } from '../domain/glossary/glossary-of';

announceCopies();
const glossary = glossaryOf(bundledTerms());

function open(folder: string, page: { host?: string; path: string }) {
  const { window } = new JSDOM(readFileSync(join(folder, page.path)), { url: addressOf(page) });
  const address = readEpaperAddress(window.location);
  if (address === null) throw new Error(`not an address of the paper: ${addressOf(page)}`);
  return { document: window.document, address };
}

for (const { name, folder, articles, layouts } of SITE_COPIES) {
  describe(`reading ${name}`, () => {
    for (const expected of articles) {
      describe(`${expected.path} (${expected.body})`, () => {
        const { document, address } = open(folder, expected);
        const { article, pageText } = readEpaperArticle(document, address);

        it('reads every field of the manifest', () => {
          expect(article).toMatchObject({
            title: expected.title,
            authors: expected.authors,
            affiliation: expected.affiliation,
            date: expected.date,
            page: expected.page,
            kicker: expected.kicker ?? null,
            subtitle: expected.subtitle ?? null,
            ...(expected.section !== undefined && { section: expected.section }),
          });
        });

        it('tells what kind of piece it is, with reasons', () => {
          const { kind, reasons } = judge(article);
          expect({ kind, reasons }).toMatchObject({ kind: expected.kind ?? 'think-tank' });
          expect(reasons.length).toBeGreaterThan(0);
        });

        it('maps every character back to the place it was read from', () => {
          for (let offset = 0; offset < article.text.length; offset++) {
            const character = article.text[offset];
            if (character === '\n') continue;
            const place = pageText.placeOf({ start: offset, end: offset + 1 });
            expect(place).not.toBeNull();
            if (place === null) continue;
            expect(place.end).toEqual({ node: place.start.node, offset: place.start.offset + 1 });
            const original = place.start.node.data[place.start.offset] ?? '';
            expect(character === ' ' ? original.trim() : original).toBe(character === ' ' ? '' : character);
            expect(pageText.offsetOf(place.start.node, place.start.offset)).toBe(offset);
          }
        });

        if (expected.headings !== undefined)
          it('tells headings from paragraphs', () => {
            const headings = article.blocks.filter(({ kind }) => kind === 'heading');
            expect(headings.map((block) => blockText(article, block))).toEqual(expected.headings);
          });

        if (expected.terms !== undefined)
          it('finds the terms, however they are written', () => {
            const surfaces = findMentions(glossary, article.text).map(({ start, end }) =>
              article.text.slice(start, end),
            );
            for (const term of expected.terms ?? []) expect(surfaces).toContain(term);
          });
      });
    }

    for (const expected of layouts) {
      it(`reads the layout page ${expected.path}`, () => {
        const { document, address } = open(folder, expected);
        const layout = readLayout(document, address);
        expect(layout).toMatchObject({ page: expected.page, section: expected.section });
        expect(layout.articles.map((listed) => listed.address.split('/').at(-1))).toEqual(expected.articles);
      });
    }
  });
}
