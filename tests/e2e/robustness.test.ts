import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { BUILT_EXTENSION, launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { onlyIn } from './harness/only-in';
import { painted, waitForPaint } from './harness/painted';
import { pointAt, selectWords } from './harness/point-at';
import { restOn } from './harness/rest-on';
import { clickInShadow, findInShadow, waitForText, waitGoneFromShadow, waitInShadow } from './harness/shadow';
import { waitUntil } from './harness/wait-until';
import { notesOf } from './harness/written-notes';

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('when things go wrong', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('explains a term while the worker is stopped, and stores a highlight by waking it', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await settle(1500);
    await browser.stopBackground();
    await pointAt(page, '链长制');
    await waitInShadow(page, '.card');
    await page.keyboard.press('Escape');
    await waitGoneFromShadow(page, '.card');
    await selectWords(page, '让资金接得上棒');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
  });

  it('stores a highlight exactly once, whenever the worker is stopped meanwhile', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70004));
    await waitForPaint(page, 'term');
    await settle(1500);
    const phrases = ['办公室的灯', '会议室的水', '食堂里的剩饭', '都算得出碳账'];
    for (const [index, phrase] of phrases.entries()) {
      await selectWords(page, phrase);
      await waitInShadow(page, '.toolbar');
      await page.keyboard.press('1');
      await settle(index * 4);
      await browser.stopBackground().catch(() => undefined);
      await waitForPaint(page, 'yellow', index + 1);
      await waitGoneFromShadow(page, '.toolbar');
    }
    await page.reload();
    await waitForPaint(page, 'yellow', phrases.length);
    expect((await painted(page))['yellow']).toHaveLength(phrases.length);
  });

  it('keeps everything when the browser is killed after a save', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'zhiku-reader-'));
    browser = await launch(SAMPLE_FOLDER, { profile });
    const page = await browser.open(sampleAddress(70003));
    await waitForPaint(page, 'term');
    await selectWords(page, '上游种树，下游喝水');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
    await settle(300);
    await browser.kill();
    browser = await launch(SAMPLE_FOLDER, { profile });
    const again = await browser.open(sampleAddress(70003));
    await waitForPaint(again, 'yellow');
    expect((await painted(again))['yellow']).toEqual(['上游种树，下游喝水']);
  });

  /** Leaves an editor open on a stored note, and updates the extension under it. */
  const writeThenUpdate = async () => {
    const extension = await mkdtemp(join(tmpdir(), 'zhiku-extension-'));
    await cp(BUILT_EXTENSION, extension, { recursive: true });
    browser = await launch(SAMPLE_FOLDER, { extension });
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await selectWords(page, '烧两三年钱');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('更新之前');
    await waitForText(page, '.editor .save', '已保存');
    await updateExtension(browser, extension);
    return page;
  };

  onlyIn('chromium', 'Firefox ends the script of the version before at once')(
    'goes on explaining after an update under the page, keeps a note it cannot store, and hands it over from the popup',
    async () => {
      const page = await writeThenUpdate();
      await page.keyboard.type('和之后');
      await waitForText(page, '.editor .save', '点一下工具栏上的智库批注');
      expect((await waitInShadow(page, '.editor textarea')).value).toBe('更新之前和之后');
      await pointAt(page, '投贷联动');
      await waitInShadow(page, '.card');

      const popup = await browser.openPopup(page);
      await popup.close();
      // The new script has the note, and its own editor is open on it.
      await waitForText(page, '.editor .save', '已保存');
      expect((await waitInShadow(page, '.editor textarea')).value).toBe('更新之前和之后');
      expect(await hostsIn(page)).toBe(1);
      await clickInShadow(page, '.editor textarea');
      await page.keyboard.press('End');
      await page.keyboard.type('。');
      await waitForText(page, '.editor .save', '已保存');
      const options = await browser.open(browser.ownAddress('options.html'));
      expect(await notesOf(options)).toEqual(['更新之前和之后。']);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('之后');
      await page.bringToFront();
      await page.reload();
      expect(browser.leavings).toEqual([]);
      await waitForPaint(page, 'yellow');
      await pointAt(page, '投贷联动');
      await waitInShadow(page, '.card');
    },
  );

  onlyIn('firefox', 'the script of the version before lives on')(
    'takes away an editor whose script an update has ended, and keeps what was written in it',
    async () => {
      const page = await writeThenUpdate();
      await waitUntil(async () => (await findInShadow(page, '.editor')) === null);
      // A card is shown by the new script alone: the marks of the one before stay painted until then.
      await restOn(page, '投贷联动', '投贷联动');
      await waitForPaint(page, 'yellow');
      expect((await painted(page))['noted']).toEqual(['烧两三年钱']);
    },
  );

  it('follows an article that is edited while it is read', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await selectWords(page, '资金断在哪一棒');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
    await page.evaluate(() => {
      const body = document.querySelector('#ozoom founder-content');
      const note = document.createElement('p');
      note.textContent = '编者按：本文提到的“景漂贷”另有专文。';
      body?.prepend(note);
      body?.querySelectorAll('p')[3]?.remove();
    });
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('zhiku-term') ?? [])].some(
          (range) => range.startContainer.textContent?.includes('景漂贷') === true,
        ),
      { polling: 50 },
    );
    expect((await painted(page))['yellow']).toEqual(['资金断在哪一棒']);
    await page.evaluate(() => {
      document.querySelector('#ozoom founder-content')?.replaceChildren();
    });
    await page.waitForFunction(() => CSS.highlights.get('zhiku-yellow')?.size === 0, { polling: 50 });
    const popup = await browser.openPopup(page);
    await popup.close();
  });

  it('lists an orphan in the popup and keeps its words', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70002));
    await waitForPaint(page, 'term');
    await selectWords(page, '瓷器易碎，名声更易碎');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('4');
    await waitForPaint(page, 'pink');
    await page.evaluate(() => {
      for (const node of document.querySelector('#ozoom founder-content')?.childNodes ?? []) {
        if (node.textContent?.includes('瓷器易碎') === true) node.textContent = '　　这一段改写了。';
      }
    });
    await page.waitForFunction(() => CSS.highlights.get('zhiku-pink')?.size === 0, { polling: 50 });
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('.highlights', (list) => (list as HTMLElement).innerText)).toMatch(
      /瓷器易碎[\s\S]*找不到/,
    );
    await popup.close();
  });

  it('reads a body of two million bytes', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const template = await readFile(join(SAMPLE_FOLDER, '/html/2026-03/16/content_10_70001.htm'), 'utf8');
    const paragraph = `<P>　　${'推动“1269”行动计划落地，要用好投贷联动，也要守住生态保护红线。'.repeat(40)}</P>\n`;
    const body = paragraph.repeat(Math.ceil(2_000_000 / Buffer.byteLength(paragraph)));
    browser.site.serve('/html/2026-03/16/content_10_79999.htm', template.replace('<!--<npm:article-content>-->', body));
    const page = await browser.open(sampleAddress(79999));
    await waitForPaint(page, 'term', 1, 45_000);
    const popup = await browser.openPopup(page);
    await popup.click('input[name=everyMention]');
    await waitForPaint(page, 'term', 20);
    expect((await painted(page))['term']?.length).toBeLessThan(2000);
    await popup.close();
  });
});

/** How many hosts of ours stand in a page. */
function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll(':root > [popover=manual]').length);
}

async function updateExtension(browser: TestBrowser, path: string): Promise<void> {
  const manifest = join(path, 'manifest.json');
  const json = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  await writeFile(manifest, JSON.stringify({ ...json, version: '0.1.1' }));
  await browser.update(path);
}
