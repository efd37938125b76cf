import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, useBrowser } from '../support/open.ts';
import { pages } from '../support/pages.ts';

const open = useBrowser();

/** How far a page reaches beyond the window, and what reaches there, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const hides = [document.documentElement, document.body].some(
      (element) => getComputedStyle(element).overflowX !== 'visible'
    );
    if (hides) return ['the page hides what does not fit'];
    if (document.documentElement.scrollWidth <= room) return [];
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class') ?? ''} reaches ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent.trim().slice(0, 40)}`
      );
  });

it('nothing scrolls sideways in a window of 320 pixels', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    await drawn(page);
    found.push(...(await sideways(page)).map((line) => `${path}: ${line}`));
  }
  expect(found).toEqual([]);
});

it('no text is clipped where a reader sets letters, words and lines wider (WCAG 1.4.12)', async () => {
  const { page } = await open();
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    await drawn(page);
    const clipped = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg * { letter-spacing: 0 !important; word-spacing: 0 !important }'
      );
      document.adoptedStyleSheets = [sheet];
      return Array.from(document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)'))
        .filter((element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element);
          // What only a screen reader meets is cut on purpose.
          if (
            clipPath !== 'none' ||
            element.clientWidth <= 1 ||
            element.clientHeight <= 1 ||
            !element.checkVisibility()
          )
            return false;
          const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(
          (element) =>
            `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 60)}`
        );
    });
    found.push(...[...clipped, ...(await sideways(page))].map((line) => `${path}: ${line}`));
  }
  expect(found).toEqual([]);
});

it('no heading of a table is broken within a word where a page is printed on paper of 18 cm', async () => {
  const { page } = await open({ viewport: { width: 680, height: 960 } });
  await page.emulateMedia({ media: 'print' });
  const found: string[] = [];
  for (const path of ['/warmth', '/density', '/network', '/events']) {
    await page.goto(path);
    await drawn(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const headings = page.locator('thead th');
    await headings.first().waitFor();
    found.push(
      ...(
        await headings.evaluateAll((cells) =>
          cells.flatMap((cell) => {
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            const broken: string[] = [];
            for (let node = texts.nextNode(); node; node = texts.nextNode()) {
              for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                if (range.getClientRects().length > 1) broken.push(word);
              }
            }
            return broken;
          })
        )
      ).map((word) => `${path}: ${word}`)
    );
  }
  expect(found).toEqual([]);
});
