import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { overflowOf } from './harness/overflow';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { restOn } from './harness/rest-on';
import { savedFile } from './harness/saved-file';
import { waitForText, waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

const ARTICLE = sampleAddress(70001);

describe('the settings', () => {
  let reader: TestBrowser;
  let settings: Page;
  beforeEach(async () => {
    reader = await launch(SAMPLE_FOLDER);
  });
  afterEach(async () => {
    const { errors } = reader;
    await reader.close();
    expect(errors).toEqual([]);
  });
  const openSettings = async () => {
    settings = await reader.open(reader.ownAddress('options.html'));
    await settings.waitForSelector('#language-choice');
    return settings;
  };
  const openArticle = async () => {
    const article = await reader.open(ARTICLE);
    await waitForPaint(article, 'term');
    return article;
  };
  const listed = () => settings.$$eval('section.settings', (sections) => sections.map(({ id }) => id));
  const says = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, text);

  it('speak the language chosen at once, also in an article that is open and in the popup', async () => {
    const article = await openArticle();
    await openSettings();
    await settings.select('#language-choice', 'en');
    await says(settings, 'Colours and their meaning');
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('en');
    await article.bringToFront();
    await restOn(article, '链长制', 'In force');
    const popup = await reader.openPopup(article);
    await says(popup, 'Highlights and notes');
  });

  it('give a colour the reader’s own name wherever it is named', async () => {
    const article = await openArticle();
    await openSettings();
    await settings.type('#colour-green', '证据');
    await settings.keyboard.press('Enter');
    await article.bringToFront();
    await selectWords(article, '资金断在哪一棒');
    await waitForText(article, '.toolbar', '证据');
    expect((await waitInShadow(article, '.toolbar')).text).not.toContain('数据');
    await article.keyboard.press('2');
    await waitForPaint(article, 'green');
    const popup = await reader.openPopup(article);
    await says(popup, '证据');
  });

  it('no longer mark the terms of a field in an article that is open, and mark them again', async () => {
    const article = await openArticle();
    expect((await painted(article))['term']).toContain('链长制');
    await openSettings();
    const field = await fieldOf(settings, '链长制', reader);
    await settings.bringToFront();
    await settings.click(`#pack-${field}`);
    await waitUntil(async () => !((await painted(article))['term'] ?? []).includes('链长制'));
    await settings.click(`#pack-${field}`);
    await waitUntil(async () => ((await painted(article))['term'] ?? []).includes('链长制'));
  });

  it('hold on all sites but those set apart, until what was set there is forgotten', async () => {
    const article = await openArticle();
    const popup = await reader.openPopup(article);
    const marks = async () => ((await painted(article))['term'] ?? []).length;
    const before = await marks();
    await popup.click('.switches [name=everyMention]');
    await waitUntil(async () => (await marks()) > before);
    await popup.close();
    await openSettings();
    await settings.waitForSelector('#sites .forget');
    await settings.click('#switch-marks');
    await settings.click('#sites .forget');
    await waitUntil(async () => (await marks()) === 0);
    await settings.waitForFunction(() => document.querySelector('#sites .forget') === null, { polling: 50 });
  });

  it('are found by words of their titles and explanations', async () => {
    await openSettings();
    const all = await listed();
    await settings.type('#search', '存疑');
    await settings.waitForFunction(() => document.querySelectorAll('.setting').length === 1, { polling: 50 });
    expect(await listed()).toEqual(['colours']);
    await settings.$eval('#search', (field) => (field as HTMLInputElement).select());
    await settings.type('#search', '校验');
    await settings.waitForSelector('#backup');
    expect(await listed()).toEqual(['data']);
    await settings.$eval('#search', (field) => (field as HTMLInputElement).select());
    await settings.type('#search', '天气预报');
    await says(settings, '没有与“天气预报”有关的设置');
    expect(await violationsOf(settings)).toEqual([]);
    await settings.$eval('#search', (field) => (field as HTMLInputElement).select());
    await settings.keyboard.press('Backspace');
    await settings.waitForSelector('#language');
    expect(await listed()).toEqual(all);
  });

  it('travel with a backup', async () => {
    await openSettings();
    await settings.type('#colour-pink', '疑问');
    await settings.keyboard.press('Enter');
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-settings-'));
    await reader.saveDownloadsIn(downloads);
    await settings.click('#backup');
    const file = await savedFile(downloads, '.json');
    expect(await readFile(file, 'utf8')).toContain('"pink":"疑问"');
    await reader.close();
    reader = await launch(SAMPLE_FOLDER);
    await openSettings();
    const input = (await settings.$('#restore-file')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await settings.waitForSelector('#restore:enabled');
    await settings.click('#restore');
    await settings.waitForFunction(() => document.querySelector<HTMLInputElement>('#colour-pink')?.value === '疑问', {
      polling: 50,
    });
  });

  it.each(['light', 'dark'] as const)('are accessible in the %s theme and fit a narrow window', async (scheme) => {
    await openArticle();
    await openSettings();
    await reader.prefer(settings, scheme);
    expect(await violationsOf(settings)).toEqual([]);
    await settings.setViewport({ width: 360, height: 800 });
    expect(await overflowOf(settings)).toEqual([]);
  });
});

/** The field of the bundled term a form belongs to, as the glossary page says. */
async function fieldOf(settings: Page, form: string, reader: TestBrowser): Promise<string> {
  const read = await settings.evaluate(
    async (address) =>
      (await fetch(address)).json() as Promise<
        readonly { name: { zh: string }; field: string; aliases: readonly string[] }[]
      >,
    reader.ownAddress('glossary-entries.json'),
  );
  const found = read.find(({ name, aliases }) => name.zh === form || aliases.includes(form));
  if (found === undefined) throw new Error(`No bundled term ${form}`);
  return found.field;
}
