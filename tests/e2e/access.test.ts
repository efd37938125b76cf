import { describe, expect, it } from 'vitest';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import { useBrowser } from '../support/open.ts';
import { pages } from '../support/pages.ts';

const open = useBrowser();

/** The second engine is the slower one: it sees each theme and each width once. */
const looks = [
  { colorScheme: 'light', width: 1280, engines: [axeFindings, checkerFindings] },
  { colorScheme: 'dark', width: 360, engines: [axeFindings, checkerFindings] },
  { colorScheme: 'dark', width: 1280, engines: [axeFindings] },
  { colorScheme: 'light', width: 360, engines: [axeFindings] }
] as const;

it.each(looks)(
  'no engine finds anything on any page, $colorScheme, $width pixels wide',
  async ({ colorScheme, width, engines }) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      for (const engine of engines) found.push(...(await engine(page)).map((finding) => `${path} ${finding}`));
    }
    expect(found).toEqual([]);
  }
);

describe('the engines', () => {
  const bad =
    '<!doctype html><title>Bad</title><main><h1>Bad</h1><img src="data:,"><p style="color:#ccc">pale</p></main>';
  it.each([
    ['axe', axeFindings],
    ['IBM’s', checkerFindings]
  ] as const)('%s finds what is wrong in a bad page', async (_, engine) => {
    const { page } = await open();
    await page.setContent(bad);
    expect((await engine(page)).length).toBeGreaterThan(1);
  });
});
