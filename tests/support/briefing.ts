import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { hydrated } from './open.ts';

/** That of the first relationship. */
export const { deck: defaultDeck } = defaultBriefing(relationshipAt(undefined));

/** Every place of the default deck in order: the id of its slide, and its step. */
export const places = defaultDeck.slides.flatMap((slide) =>
  Array.from({ length: slide.kind === 'chart' ? slide.steps.length + 1 : 1 }, (_, step) => ({ slide: slide.id, step }))
);

export const addressOf = ({ slide, step }: (typeof places)[number], page = '/briefing') =>
  `${page}?slide=${slide}${step > 0 ? `&step=${step}` : ''}`;

/** Opens the briefing at a place, and waits until the slide stands there. */
export async function present(page: Page, slide: string, step = 0): Promise<void> {
  await page.goto(addressOf({ slide, step }));
  await hydrated(page);
  await shows(page, slide, step);
}

/** Waits until a window shows a place: by its slide, and in its address. */
export async function shows(page: Page, slide: string, step = 0): Promise<void> {
  await page.waitForFunction(
    ([slide, step]) => {
      const query = new URLSearchParams(location.search);
      return (
        document.querySelector(`[data-slide="${slide}"]`)?.checkVisibility() === true &&
        query.get('slide') === slide &&
        (query.get('step') ?? '0') === step
      );
    },
    [slide, String(step)] as const
  );
}

/** Leads a window, wherever it is, to the beginning of a slide by its number. */
export async function lead(page: Page, slide: string): Promise<void> {
  await page.keyboard.type(String(defaultDeck.slides.findIndex(({ id }) => id === slide) + 1));
  await page.keyboard.press('Enter');
  await shows(page, slide);
}

/** Waits until the heading of a slide has the focus. */
export const focused = (page: Page, slide: string) =>
  page.waitForFunction((id) => document.activeElement?.matches(`[data-slide="${id}"] > h2`), slide);

/** Waits until what the browser keeps of the briefing is whole. */
export const keptWhole = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** Waits until the browser keeps all of the program too, so that files are made without a network. */
export async function keptAll(page: Page, base = ''): Promise<void> {
  await keptWhole(page);
  const missing = () =>
    page.evaluate(async (base) => {
      const script = await (await fetch(`${base}/service-worker.js`)).text();
      const paths = [...new Set(Array.from(script.matchAll(/_app\/immutable\/[\w./-]+\.\w+/g), ([path]) => path))];
      const kept = await Promise.all(paths.map((path) => caches.match(`${base}/${path}`)));
      return paths.length === 0 ? ['all'] : paths.filter((_, n) => !kept[n]);
    }, base);
  await expect.poll(missing).toEqual([]);
}
