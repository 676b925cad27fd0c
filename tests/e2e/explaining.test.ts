import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { boxOf, pointAt } from './harness/point-at';
import { clickInShadow, findInShadow, waitForText, waitGoneFromShadow, waitInShadow } from './harness/shadow';

describe('the card', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(SAMPLE_FOLDER);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.close();
    expect(browser.errors).toEqual([]);
  });
  const open = async (id: number) => {
    page = await browser.open(sampleAddress(id));
    await waitForPaint(page, 'term');
  };

  it('goes from mention to mention by key, opens with Enter, closes with Esc and returns the focus', async () => {
    await open(70001);
    await page.evaluate(() => document.querySelector<HTMLElement>('#ed_next')?.focus());
    await browser.pressShortcut(page, 'next-mention');
    await waitForPaint(page, 'current');
    const [first] = (await painted(page))['current'] ?? [];
    expect(first).toBe('“1+M+N”科技成果转移转化服务体系');
    await browser.pressShortcut(page, 'next-mention');
    await page.waitForFunction(() => [...(CSS.highlights.get('zhiku-current') ?? [])].length === 1, { polling: 50 });
    await page.keyboard.press('Enter');
    const card = await waitInShadow(page, '.card:focus');
    expect(card.text).toContain('1269');
    await page.keyboard.press('Escape');
    await waitGoneFromShadow(page, '.card');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ed_next');
  });

  it('opens related terms in the same card and goes back', async () => {
    await open(70001);
    await pointAt(page, '链长制');
    await waitInShadow(page, '.card');
    await clickInShadow(page, '.related button');
    await waitForText(page, '.card h2', '1269');
    await clickInShadow(page, '.card header button');
    await waitForText(page, '.card h2', '产业链链长制');
  });

  it('leads from a long name to the terms named inside it', async () => {
    await open(70001);
    await pointAt(page, '“1+M+N”科技成果转移转化服务体系');
    await clickInShadow(page, '.card summary');
    expect(await waitForText(page, '.card', '词中含')).toMatch(/词中含\s*科技成果转移转化/);
    await clickInShadow(page, '.related button');
    await waitForText(page, '.card h2', '科技成果转移转化');
  });

  it('steps through a term’s mentions from the card', async () => {
    await open(70001);
    await pointAt(page, '“1+M+N”科技成果转移转化服务体系');
    await waitForText(page, '.card .stepper', '1 / 3');
    await clickInShadow(page, '.stepper button:last-of-type');
    await waitForText(page, '.card .stepper', '2 / 3');
  });

  it('shows a number formula item by item at a glance, and all of it unfolded', async () => {
    await open(70001);
    await pointAt(page, '“1269”行动计划');
    const { box, text } = await waitInShadow(page, '.card');
    expect(box.bottom - box.top).toBeLessThan(290);
    expect(text).toMatch(/12条制造业重点产业链[^]*6个先进制造业集群/);
    await clickInShadow(page, '.card summary');
    await waitForText(page, '.card details', '相关');
  });

  it('stays when its details move it from under the pointer, and closes once the reader goes elsewhere', async () => {
    await open(70001);
    await page.setViewport({ width: 1100, height: 620 });
    await pointAt(page, '链长制');
    await clickInShadow(page, '.card summary');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { box } = await waitInShadow(page, '.card');
    await page.mouse.move(box.left + 30, box.top + 30, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await findInShadow(page, '.card')).not.toBeNull();
    await page.mouse.move(3, 3, { steps: 4 });
    await waitGoneFromShadow(page, '.card', 3000);
    await page.setViewport({ width: 1100, height: 800 });
  });

  it('does not grow over the words when its details are unfolded', async () => {
    await open(70001);
    const words = await pointAt(page, '链长制');
    const folded = await waitInShadow(page, '.card');
    await clickInShadow(page, '.card summary');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { box } = await waitInShadow(page, '.card');
    expect(box.bottom - box.top).toBeGreaterThan(folded.box.bottom - folded.box.top);
    expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
  });

  it('opens the card by touch', async () => {
    await open(70002);
    const box = await pointAt(page, '“景漂人才之家”');
    await page.mouse.move(2, 2);
    await waitGoneFromShadow(page, '.card');
    await page.touchscreen.tap(box.x + 16, box.y);
    const card = await waitInShadow(page, '.card');
    expect(card.text).toContain('景漂人才之家');
  });

  it('closes the card when it is left, and keeps it when it is pinned', async () => {
    await open(70002);
    await pointAt(page, '“惠企通”');
    await waitInShadow(page, '.card');
    await page.mouse.move(3, 3, { steps: 4 });
    await waitGoneFromShadow(page, '.card');
    await pointAt(page, '“惠企通”');
    await clickInShadow(page, '.card .actions button[aria-pressed]');
    await page.mouse.move(3, 3, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await findInShadow(page, '.card')).not.toBeNull();
  });

  it.each([50, 120, 200, 300])(
    'does not cover the words with the body zoomed to %i per cent in an inner scroller',
    async (zoom) => {
      await open(70001);
      await page.evaluate((percent) => {
        const body = document.querySelector<HTMLElement>('#ozoom');
        if (body !== null) body.style.zoom = `${String(percent)}%`;
      }, zoom);
      const words = await pointAt(page, '链长制');
      const { box } = await waitInShadow(page, '.card');
      expect(
        box.top >= words.bottom || box.bottom <= words.top || box.left >= words.right || box.right <= words.left,
      ).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1100);
      expect(box.bottom).toBeLessThanOrEqual(800);
    },
  );

  it('keeps a pinned card beside its words while an inner scroller scrolls', async () => {
    await open(70001);
    await page.setViewport({ width: 1100, height: 640 });
    await pointAt(page, '链长制');
    await clickInShadow(page, '.card .actions button[aria-pressed]');
    const before = await waitInShadow(page, '.card');
    await page.evaluate(() => scrollBy(0, 40));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const words = await boxOf(page, '链长制');
    const { box } = await waitInShadow(page, '.card');
    expect(box.top).not.toBe(before.box.top);
    expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
    await page.setViewport({ width: 1100, height: 800 });
  });
});
