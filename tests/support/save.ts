import type { Locator, Page } from 'playwright-core';
import type { Chart } from './marks.ts';

/** The dialog that is open. */
export const saveDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Save or share' });

/** The button of a chart that is awake. */
export const saveButton = (page: Page, chart: Chart): Locator => page.locator(`button#${chart}-save-button`);

/** Opens the dialog of a chart's page, with its preview. */
export async function openSave(page: Page, chart: Chart): Promise<Locator> {
  await saveButton(page, chart).click();
  await saveDialog(page).getByRole('img').waitFor();
  return saveDialog(page);
}

/** Chooses among the dialog's radio buttons, each by how its name begins. */
export async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await saveDialog(page)
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .check();
}

/** Saves what is chosen, by a click or otherwise, and gives the file that came. */
export async function savedFile(
  page: Page,
  press: () => Promise<void> = () =>
    saveDialog(page)
      .getByRole('button', { name: /^Save / })
      .click()
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
