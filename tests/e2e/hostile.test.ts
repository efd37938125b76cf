import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { hostileTexts } from '../support/hostile-package.ts';
import { charts, pointOn, stageOf } from '../support/marks.ts';
import { drawn, useBrowser } from '../support/open.ts';

const openPage = useBrowser();
const open = () => openPage({ baseURL: inject('hostileSite') });

/** What only markup from the data could have brought. */
const intruders = (page: Page) =>
  page.evaluate(() =>
    [
      ...Array.from(
        document.querySelectorAll(
          'img, iframe, foreignObject, object, embed, [srcdoc], [onerror], [onload], [onfocus], [href^="javascript"], script:not([src]):not([nonce])'
        )
      ),
      ...Array.from(document.querySelectorAll('svg[data-chart] :is(script, style, image, use)'))
    ].map((element) => element.outerHTML.slice(0, 200))
  );

it.each(charts)(
  'hostile text stays text where a mark of the %s chart is hovered, focused and clicked',
  async (chart) => {
    const { page, trouble } = await open();
    await page.goto('/');
    await drawn(page);
    const marks = stageOf(page, chart).locator('[data-mark]:visible');
    const count = await marks.count();
    expect(count).toBeGreaterThan(0);
    const texts = new Set<string>();
    for (let n = 0; n < count; n += 1) {
      const point = await pointOn(marks.nth(n));
      if (point) await page.mouse.move(point.x, point.y);
      await marks.nth(n).focus();
      const card = page.locator('[data-card]');
      await card.waitFor();
      texts.add((await card.textContent()) ?? '');
      expect(await intruders(page)).toEqual([]);
    }
    const shown = [...texts].join('\n');
    for (const text of hostileTexts.slice(0, 10)) expect(shown).toContain(text);
    const point = await pointOn(marks.first());
    await page.mouse.click(point?.x ?? NaN, point?.y ?? NaN);
    expect(await intruders(page)).toEqual([]);
    expect(trouble).toEqual([]);
  }
);

it('hostile text stays text on every page that shows it, letter by letter', async () => {
  const { page, trouble } = await open();
  await page.goto('/events');
  await drawn(page);
  const link = (n: number) => page.locator('main table a[href*="events/"]').nth(n);
  const [titles, addresses] = [
    await page.locator('main table a[href*="events/"]').allTextContents(),
    await Promise.all(Array.from(hostileTexts, (_, n) => link(n).getAttribute('href')))
  ];
  for (const [n, text] of hostileTexts.entries()) {
    expect(
      titles.some((title) => title.startsWith(text)),
      text
    ).toBe(true);
    await page.goto(new URL(addresses[n] ?? '', `${inject('hostileSite')}/events`).href);
    await drawn(page);
    expect(await page.locator('h1').textContent()).toBe(titles[n]);
    expect(await intruders(page)).toEqual([]);
  }
  for (const path of [
    '/actors',
    '/actors/pakistan',
    '/agreements',
    '/agreements/tashkent-declaration',
    '/method',
    '/data',
    '/warmth',
    '/density',
    '/network',
    '/?q=<img>'
  ]) {
    await page.goto(path);
    await drawn(page);
    expect(await intruders(page), path).toEqual([]);
  }
  expect(trouble).toEqual([]);
});

it('hostile text of a deck stays text on every slide, in its notes and in the presenter’s window', async () => {
  const { page, trouble } = await open();
  await page.goto('/briefing');
  await page.locator('[data-slide]').first().waitFor();
  await page.keyboard.press('n');
  const count = Number(/of (\d+)/.exec((await page.locator('[data-slide]').getAttribute('aria-label')) ?? '')?.[1]);
  expect(count).toBeGreaterThan(10);
  for (let n = 0; n < count; n += 1) {
    const slide = page.locator(`[data-slide="slide-${n}"]`);
    await slide.waitFor();
    const title = (await slide.locator('h2').textContent()) ?? '';
    expect(hostileTexts as readonly string[]).toContain(title);
    expect(await page.locator('aside').textContent()).toContain(title.replace(/\s+/g, ' ').trim());
    expect(await intruders(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await page.goto('/briefing/presenter');
  await drawn(page);
  expect(await intruders(page)).toEqual([]);
  expect(trouble).toEqual([]);
});

it('hostile text in the address is shown as text', async () => {
  const { page, trouble } = await openPage();
  for (const text of hostileTexts) {
    await page.goto(`/?${new URLSearchParams({ q: text, from: text, actor: text }).toString()}`);
    await drawn(page);
    expect(await intruders(page)).toEqual([]);
    expect(await page.locator('input[name="q"]').first().inputValue()).toBe(text.replace(/[\r\n]/g, ''));
  }
  expect(trouble).toEqual([]);
});
