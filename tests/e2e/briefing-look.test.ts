import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, defaultDeck, places, present, shows } from '../support/briefing.ts';
import { drawnTexts } from '../support/drawn-text.ts';
import { axeContrastRules, axeFindings, checkerFindings } from '../support/engines.ts';
import { drawn, useBrowser, usePage } from '../support/open.ts';

const open = useBrowser();
const [first = '', second = ''] = defaultDeck.slides.map(({ id }) => id);

/** Texts outside of drawings, with the height of their letters in pixels. */
const pageTexts = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('.player') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('svg, .hidden') || (node.textContent ?? '').trim() === '') continue;
      found.push({ text: node.textContent ?? '', size: Number.parseFloat(getComputedStyle(element).fontSize) });
    }
    return found;
  });

/** Turns to a slide by its number, as a presenter does, and waits until it stands there. */
async function turnTo(page: Page, slide: string): Promise<void> {
  await page.keyboard.type(String(defaultDeck.slides.findIndex(({ id }) => id === slide) + 1));
  await page.keyboard.press('Enter');
  await shows(page, slide);
  await drawn(page);
}

const isHigher = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight > innerHeight);

describe('every slide and step', () => {
  const visit = usePage(addressOf({ slide: first, step: 0 }), {
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce'
  });
  const resize = async (page: Page, width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [
      width,
      height
    ] as const);
  };

  it('at 1280 by 720 fits the window without a text under 18 pixels', async () => {
    const { page } = visit();
    const found: string[] = [];
    for (const [n, place] of places.entries()) {
      if (n > 0) await page.keyboard.press('ArrowRight');
      await shows(page, place.slide, place.step);
      await drawn(page);
      const inside = await drawnTexts(page);
      found.push(
        ...[...inside, ...(await pageTexts(page))]
          .filter(({ size }) => size < 17.99)
          .map(({ text, size }) => `${addressOf(place)} ${size}: ${text}`)
      );
      found.push(...inside.filter(({ cut }) => cut).map(({ text }) => `${addressOf(place)} cut: ${text}`));
      if (await isHigher(page)) found.push(`${addressOf(place)} is higher than the window`);
    }
    expect(found).toEqual([]);
  });

  it.each([
    [1280, 800],
    [1024, 768],
    [1920, 1080]
  ])('at %i by %i fits the window, and its chart fills what the words leave', async (width, height) => {
    const { page } = visit();
    await resize(page, width, height);
    const found: string[] = [];
    for (const { id } of defaultDeck.slides) {
      await turnTo(page, id);
      const place = addressOf({ slide: id, step: 0 });
      if (await isHigher(page)) found.push(`${place} is higher than the window`);
      const source = await page.locator('.source').boundingBox();
      const chart = page.locator('svg[data-chart]');
      if (!source || source.y + source.height > height) found.push(`${place} hides its source`);
      if ((await chart.count()) > 0 && ((await chart.boundingBox())?.height ?? 0) < height * 0.6)
        found.push(`${place} leaves room`);
    }
    expect(found).toEqual([]);
  });

  it('is as large with its notes open as without, and they hide less than half of it', async () => {
    const { page } = visit();
    await resize(page, 1280, 720);
    const sizes = async () =>
      [...(await drawnTexts(page)), ...(await pageTexts(page))].map(({ text, size }) => `${size}: ${text}`);
    const notes = page.getByRole('complementary', { name: 'Notes' });
    for (const slide of ['whole', 'tashkent', 'network']) {
      await turnTo(page, slide);
      const alone = await sizes();
      await page.keyboard.press('n');
      await notes.waitFor();
      await drawn(page);
      expect(await sizes(), slide).toEqual(expect.arrayContaining(alone));
      expect((await pageTexts(page)).filter(({ size }) => size < 17.99)).toEqual([]);
      expect((await notes.boundingBox())?.height, slide).toBeLessThan(720 / 2);
      await page.keyboard.press('n');
      await notes.waitFor({ state: 'detached' });
    }
  });
});

it('no engine finds anything on a slide of any kind, with a panel open, or in the presenter’s window, light or dark', async () => {
  const { page } = await open({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (name: string) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawn(page);
    const dark = await axeFindings(page, axeContrastRules);
    await page.emulateMedia({ colorScheme: 'light' });
    await drawn(page);
    const light = [...(await axeFindings(page)), ...(await checkerFindings(page))];
    found.push(...dark.map((finding) => `${name}, dark: ${finding}`));
    found.push(...light.map((finding) => `${name}, light: ${finding}`));
  };
  await present(page, first);
  for (const slide of ['opening', 'whole', 'decades', 'tashkent', 'network']) {
    await turnTo(page, slide);
    await look(slide);
  }
  await turnTo(page, second);
  await page.keyboard.press('ArrowRight');
  await shows(page, second, 1);
  for (const key of ['o', '?', 'n', 'b']) {
    const panel = page.locator({ o: 'dialog', '?': 'dialog', n: 'aside', b: '.black' }[key] ?? '');
    await page.keyboard.press(key);
    await panel.waitFor();
    await look(key);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  await page.goto(addressOf({ slide: second, step: 1 }, '/briefing/presenter'));
  await drawn(page);
  await look('presenter');
  expect(found).toEqual([]);
});

describe('a step', () => {
  const motions = (page: Page) =>
    page.evaluate(() =>
      document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration))
    );
  it('passes into the next in less than 200 ms', async () => {
    const { page } = await open();
    await present(page, second);
    await drawn(page);
    await page.keyboard.press('ArrowRight');
    const seen = await motions(page);
    expect(seen.filter((duration) => duration > 200)).toEqual([]);
    await shows(page, second, 1);
    await page.waitForFunction(() => document.querySelectorAll('svg[data-chart]').length === 1);
  });
  it('comes at once where the reader asks for no motion', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await present(page, second);
    await drawn(page);
    await page.keyboard.press('ArrowRight');
    expect((await motions(page)).filter((duration) => duration > 0)).toEqual([]);
    await shows(page, second, 1);
  });
});

describe('all slides one after another', () => {
  it.each(['site', 'plainSite'] as const)('without JavaScript, with charts and notes: %s', async (site) => {
    const { page, trouble } = await open({ baseURL: inject(site), javaScriptEnabled: false });
    await page.goto('/briefing');
    const sections = page.locator('section[aria-roledescription="slide"]:visible');
    expect(await sections.count()).toBe(defaultDeck.slides.length);
    for (const [n, slide] of defaultDeck.slides.entries()) {
      const section = sections.nth(n);
      expect(await section.locator('h2').innerText()).toBe(slide.title);
      expect(await section.locator('svg[data-chart]:visible').count()).toBe(slide.kind === 'chart' ? 1 : 0);
      const notes = section.locator('details:not(.fold)');
      await notes.locator('summary').click();
      expect(await notes.innerText()).toContain(slide.notes.trim().slice(0, 30));
    }
    expect(trouble).toEqual([]);
  });

  it('on paper, one a page', async () => {
    const { page } = await open();
    await present(page, second);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type ?\/Page\b/g)?.length).toBe(defaultDeck.slides.length);
    await shows(page, second);
  });
});
