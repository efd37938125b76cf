import type { Dialog, Locator, Page } from 'playwright-core';
import { hydrated } from './open.ts';

/** Opens the editor and waits until the reader's deck stands there. */
export async function compose(page: Page, hash = ''): Promise<void> {
  await page.goto(`/briefing/edit${hash}`);
  await hydrated(page);
  await list(page).waitFor();
}

export const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Slides' });

/** The titles of the slides in the list, in order. */
export const titles = (page: Page): Promise<string[]> => list(page).locator('.title > bdi').allInnerTexts();

/** The row of the slide with this number, counted from 1. */
export const row = (page: Page, number: number): Locator =>
  list(page)
    .getByRole('option')
    .nth(number - 1);

export const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** Waits until the browser has stored what was done. */
export const kept = (page: Page): Promise<void> => page.locator('[data-save-state="saved"]').waitFor();

/** Chooses a file in the editor's chooser. */
export const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Answers the next question that the page or the browser asks, and gives it. */
export async function answerNext(page: Page, how: 'accept' | 'dismiss'): Promise<Dialog> {
  page.removeAllListeners('dialog');
  const dialog = await page.waitForEvent('dialog');
  await dialog[how]();
  return dialog;
}
