import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, defaultDeck, places, present, shows } from '../support/briefing.ts';
import { drawnTexts } from '../support/drawn-text.ts';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import { drawn, useBrowser } from '../support/open.ts';

const open = useBrowser();
const [second] = [defaultDeck.slides[1]?.id ?? ''];

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

describe('every slide and step', () => {
  it('at 1280 by 720 fits the window without a text under 18 pixels', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const place of places) {
      await present(page, place.slide, place.step);
      await drawn(page);
      const inside = await drawnTexts(page);
      found.push(
        ...[...inside, ...(await pageTexts(page))]
          .filter(({ size }) => size < 17.99)
          .map(({ text, size }) => `${addressOf(place)} ${size}: ${text}`)
      );
      found.push(...inside.filter(({ cut }) => cut).map(({ text }) => `${addressOf(place)} cut: ${text}`));
      if (await page.evaluate(() => document.documentElement.scrollHeight > innerHeight))
        found.push(`${addressOf(place)} is higher than the window`);
    }
    expect(found).toEqual([]);
  });

  it.each(['whole', 'tashkent', 'network'])(
    'is as large with its notes open as without, and they hide less than half of it: %s',
    async (slide) => {
      const { page } = await open({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
      await present(page, slide);
      await drawn(page);
      const sizes = async () =>
        [...(await drawnTexts(page)), ...(await pageTexts(page))].map(({ text, size }) => `${size}: ${text}`);
      const alone = await sizes();
      await page.keyboard.press('n');
      const notes = page.getByRole('complementary', { name: 'Notes' });
      await notes.waitFor();
      await drawn(page);
      expect(await sizes()).toEqual(expect.arrayContaining(alone));
      expect((await pageTexts(page)).filter(({ size }) => size < 17.99)).toEqual([]);
      expect((await notes.boundingBox())?.height).toBeLessThan(720 / 2);
    }
  );

  it.each([
    [1280, 800],
    [1024, 768],
    [1920, 1080]
  ])('at %i by %i fits the window, and its chart fills what the words leave', async (width, height) => {
    const { page } = await open({ viewport: { width, height }, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const place of places.filter(({ step }) => step === 0)) {
      await present(page, place.slide, place.step);
      await drawn(page);
      if (await page.evaluate(() => document.documentElement.scrollHeight > innerHeight))
        found.push(`${addressOf(place)} is higher than the window`);
      const source = await page.locator('.source').boundingBox();
      const chart = page.locator('svg[data-chart]');
      if (!source || source.y + source.height > height) found.push(`${addressOf(place)} hides its source`);
      if ((await chart.count()) > 0 && ((await chart.boundingBox())?.height ?? 0) < height * 0.6)
        found.push(`${addressOf(place)} leaves room`);
    }
    expect(found).toEqual([]);
  });
});

it.each([
  ['light', [axeFindings, checkerFindings]],
  ['dark', [axeFindings]]
] as const)(
  'no engine finds anything on a slide of any kind, with a panel open, or in the presenter’s window: %s',
  async (colorScheme, engines) => {
    const { page } = await open({ colorScheme, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (name: string) => {
      for (const engine of engines) found.push(...(await engine(page)).map((finding) => `${name} ${finding}`));
    };
    for (const slide of ['opening', 'whole', 'decades', 'tashkent', 'network']) {
      await present(page, slide);
      await drawn(page);
      await look(slide);
    }
    for (const key of ['o', '?', 'n', 'b']) {
      await present(page, second, 1);
      await page.keyboard.press(key);
      await page.locator({ o: 'dialog', '?': 'dialog', n: 'aside', b: '.black' }[key] ?? '').waitFor();
      await look(key);
    }
    await page.goto(addressOf({ slide: second, step: 1 }, '/briefing/presenter'));
    await drawn(page);
    await look('presenter');
    expect(found).toEqual([]);
  }
);

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
      await section.locator('summary').click();
      expect(await section.locator('details').innerText()).toContain(slide.notes.trim().slice(0, 30));
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
