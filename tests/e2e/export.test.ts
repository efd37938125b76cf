import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import type { Chart } from '../support/marks.ts';
import { drawn, useBrowser } from '../support/open.ts';
import { choose, openSave, saveButton, savedFile, saveDialog } from '../support/save.ts';

const open = useBrowser();
const [site, plainSite] = [inject('site'), inject('plainSite')];

const served = async (path: string) => Buffer.from(await (await fetch(site + path)).arrayBuffer());
/** What the streams of a PDF hold, and its pages' sizes. */
function inflated(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const streams = Array.from(
    text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([^]*?)\r?\nendstream/g),
    ([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  );
  return [...streams, ...Array.from(text.matchAll(/\/MediaBox \[[^\]]*\]/g), ([box]) => box)];
}
const status = (page: Page) => saveDialog(page).getByRole('status');

/** What is chosen in the dialog of a page, and the address under which the server gives the same. */
const files: readonly {
  readonly chart: Chart;
  readonly view: string;
  readonly picks: readonly string[];
  readonly bare?: boolean;
  readonly address: string;
}[] = [
  {
    chart: 'warmth',
    view: '',
    picks: ['SVG', 'Slide'],
    address: 'warmth.svg?theme=light&width=1920&height=1080&dpi=200'
  },
  {
    chart: 'warmth',
    view: 'model=stock&early=count',
    picks: ['SVG', 'Report', 'Dark'],
    address: 'warmth.svg?model=stock&early=count&theme=dark&width=1890&dpi=300'
  },
  {
    chart: 'warmth',
    view: 'from=1965',
    picks: ['SVG', 'Square', 'Outlines'],
    address: 'warmth.svg?from=1965&theme=light&width=1080&height=1080&dpi=128&text=outlines'
  },
  {
    chart: 'density',
    view: 'stack=category&bin=5years',
    picks: ['SVG', 'Phone', 'Dark', 'Transparent'],
    address: 'density.svg?stack=category&bin=5years&theme=dark&width=1080&height=1920&dpi=240&background=transparent'
  },
  {
    chart: 'density',
    view: 'from=1947&to=1991',
    picks: ['SVG', 'Slide'],
    bare: true,
    address: 'density.svg?from=1947&to=1991&theme=light&width=1920&height=1080&dpi=200&plain=1'
  },
  { chart: 'network', view: '', picks: ['SVG', 'Report'], address: 'network.svg?theme=light&width=1890&dpi=300' },
  {
    chart: 'network',
    view: 'scale=goldstein',
    picks: ['SVG', 'Square', 'Dark', 'Transparent', 'Outlines'],
    bare: true,
    address:
      'network.svg?scale=goldstein&theme=dark&width=1080&height=1080&dpi=128&background=transparent&plain=1&text=outlines'
  },
  {
    chart: 'warmth',
    view: 'q=visit',
    picks: ['PNG', 'Slide', 'Dark'],
    address: 'warmth.png?q=visit&theme=dark&width=1920&height=1080&dpi=200'
  },
  {
    chart: 'density',
    view: '',
    picks: ['PNG', 'Phone', 'Transparent'],
    address: 'density.png?theme=light&width=1080&height=1920&dpi=240&background=transparent'
  },
  {
    chart: 'network',
    view: '',
    picks: ['PNG', 'Report'],
    bare: true,
    address: 'network.png?theme=light&width=1890&dpi=300&plain=1'
  },
  { chart: 'density', view: 'stack=none', picks: ['CSV'], address: 'density.csv?stack=none' },
  {
    chart: 'network',
    view: '',
    picks: ['SVG', 'Slide', 'JSON'],
    address: 'network.json?theme=light&width=1920&height=1080&dpi=200'
  }
];

describe('the page makes the same bytes as the server', () => {
  it.each(files)('$address', async ({ chart, view, picks, bare, address }) => {
    const { page, trouble } = await open();
    await page.goto(`/${chart}?${view}`);
    await drawn(page);
    await openSave(page, chart);
    await choose(page, ...picks);
    if (bare) await saveDialog(page).getByRole('checkbox').uncheck();
    const { name, bytes } = await savedFile(page);
    const expected = await served(`/charts/${address}`);
    expect(name).toMatch(
      new RegExp(`^pakistan-russia-${chart}-\\d{4}(-\\d{4})?(-dark)?\\.${address.split(/[.?]/)[1] ?? ''}$`)
    );
    if (/\.(svg|csv|json)/.test(address)) expect(bytes.toString()).toBe(expected.toString());
    expect(bytes.equals(expected)).toBe(true);
    expect(trouble).toEqual([]);
  });

  it('and of a PDF the same drawing, which browsers deflate otherwise than Node', async () => {
    const { page, trouble } = await open();
    await page.goto('/warmth');
    await drawn(page);
    await openSave(page, 'warmth');
    await choose(page, 'PDF', 'Report');
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('pakistan-russia-warmth-1922-2014.pdf');
    const [here, there] = [bytes, await served('/charts/warmth.pdf?theme=light&width=1890&dpi=300')].map(inflated);
    expect(here?.join('').length).toBeGreaterThan(10_000);
    expect(here).toEqual(there);
    expect(trouble).toEqual([]);
  });

  it('in the site as plain files as well, where no server is asked', async () => {
    const { page, trouble } = await open({ baseURL: plainSite });
    await page.goto('/density?from=1950&stack=context');
    await drawn(page);
    await openSave(page, 'density');
    await choose(page, 'SVG', 'Report', 'Dark');
    expect((await savedFile(page)).bytes.toString()).toBe(
      (await served('/charts/density.svg?from=1950&stack=context&theme=dark&width=1890&dpi=300')).toString()
    );
    expect(trouble).toEqual([]);
  });

  it('and the preview is the drawing that is saved', async () => {
    const { page } = await open();
    await page.goto('/warmth');
    await drawn(page);
    const dialog = await openSave(page, 'warmth');
    const first = await dialog.getByRole('img').getAttribute('src');
    await choose(page, 'SVG', 'Phone');
    await page.waitForFunction(
      (before) => document.querySelector('dialog[open] img')?.getAttribute('src') !== before,
      first
    );
    await page.waitForFunction(() => document.querySelector('dialog[open] img')?.getAttribute('height') === '1920');
    const shown = await dialog.getByRole('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(shown).toBe((1080 * 96) / 240);
  });
});

it('a slide for PowerPoint asks for its colours alone: its size, its ground and its words are the slide’s', async () => {
  const { page } = await open();
  await page.goto('/density');
  await drawn(page);
  const dialog = await openSave(page, 'density');
  await choose(page, 'PPTX');
  expect(await dialog.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(true);
  for (const name of ['Square', 'Transparent']) expect(await dialog.getByRole('radio', { name }).count()).toBe(0);
  expect(await dialog.getByRole('checkbox').count()).toBe(0);
});

it('a size that makes letters smaller says so', async () => {
  const { page } = await open();
  await page.goto('/network');
  await drawn(page);
  const dialog = await openSave(page, 'network');
  await choose(page, 'PNG', 'Own size');
  await dialog.getByLabel('Width').fill('640');
  await dialog.getByLabel('Height').fill('480');
  await dialog.getByLabel('Dots per inch').fill('96');
  await dialog.getByText(/its smallest letters are \d(\.\d)? pt/).waitFor();
  await choose(page, 'Report');
  await dialog.getByText(/its smallest letters are/).waitFor({ state: 'detached' });
});

describe('an own size', () => {
  it('makes a picture of just so many pixels', async () => {
    const { page } = await open();
    await page.goto('/density');
    await drawn(page);
    const dialog = await openSave(page, 'density');
    await choose(page, 'PNG', 'Own size');
    await dialog.getByLabel('Width').fill('640');
    await dialog.getByLabel('Height').fill('480');
    await dialog.getByLabel('Dots per inch').fill('72');
    const { bytes } = await savedFile(page);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([640, 480]);
  });

  it.each([
    ['Width', '99', '160–8000'],
    ['Width', 'wide', '160–8000'],
    ['Height', '1.5', '160–8000'],
    ['Dots per inch', '9999', '36–1200']
  ])('%s %s is refused with a sentence, and nothing is lost', async (field, text, allowed) => {
    const { page } = await open();
    await page.goto('/warmth');
    await drawn(page);
    const dialog = await openSave(page, 'warmth');
    await choose(page, 'SVG', 'Own size', 'Dark');
    const input = dialog.getByLabel(field);
    await input.fill(text);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const sentence = dialog.getByText(new RegExp(`^${field}: a whole number .*${allowed}.*“${text}”`)).first();
    await sentence.waitFor();
    let came = false;
    page.on('download', () => {
      came = true;
    });
    await dialog.getByRole('button', { name: /^Save / }).click();
    await status(page).getByText(`${field}:`).waitFor();
    expect([
      came,
      await input.inputValue(),
      await input.evaluate((element) => element === document.activeElement)
    ]).toEqual([false, text, true]);
    expect(await dialog.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('img').isVisible()).toBe(true);
  });
});

describe('without a mouse', () => {
  it('the keyboard alone opens the dialog, chooses, saves and leaves; the focus comes back', async () => {
    const { page } = await open();
    await page.goto('/warmth');
    await drawn(page);
    await page.locator('#warmth-drawing').focus();
    await page.keyboard.press('Tab');
    expect(await saveButton(page, 'warmth').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await saveDialog(page).getByRole('img').waitFor();
    const focused = (kind: string) =>
      page.evaluate((name) => document.activeElement?.getAttribute('name')?.endsWith(name) ?? false, kind);
    for (let stop = 0; stop < 5 && !(await focused('-format')); stop += 1) await page.keyboard.press('Tab');
    expect(await focused('-format')).toBe(true);
    // From PNG to SVG.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    // From the slide to the report.
    await page.keyboard.press('ArrowRight');
    const { name, bytes } = await savedFile(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('pakistan-russia-warmth-1922-2014.svg');
    expect(bytes.toString()).toBe((await served('/charts/warmth.svg?theme=light&width=1890&dpi=300')).toString());
    await status(page).getByText(`Saved: ${name}`).waitFor();
    await page.keyboard.press('Escape');
    await saveDialog(page).waitFor({ state: 'hidden' });
    expect(await saveButton(page, 'warmth').evaluate((button) => button === document.activeElement)).toBe(true);
    // What was chosen stays chosen.
    await page.keyboard.press('Enter');
    expect(await saveDialog(page).getByRole('radio', { name: 'SVG' }).isChecked()).toBe(true);
  });

  it('a finger opens it on the front page, be the chart still as the server sent it', async () => {
    const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await page.goto('/');
    await drawn(page);
    await page.locator('#density-save-button').tap();
    await saveDialog(page).getByRole('img').waitFor();
    await saveDialog(page).getByRole('button', { name: 'Close' }).tap();
    await saveDialog(page).waitFor({ state: 'hidden' });
  });

  it('no script is needed for the files of a view', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/warmth?from=1965');
    await page.getByText('Save or share').click();
    const links = page.locator('main a[download]:visible');
    expect(await links.allInnerTexts()).toEqual(['SVG', 'PNG', 'PDF', 'PPTX', 'CSV', 'JSON']);
    expect(await links.nth(1).getAttribute('href')).toMatch(/\/charts\/warmth\.png\?from=1965$/);
  });
});

describe('what is copied', () => {
  const opened = async (path: string, chart: Chart) => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    await page.goto(path);
    await drawn(page);
    return { page, dialog: await openSave(page, chart) };
  };

  it.each([
    ['Copy link', 'The link is', () => `${site}/warmth?from=1965&to=1974`],
    [
      'Copy embed code',
      'The embed code is',
      () => `<iframe src="${site}/embed/warmth?from=1965&amp;to=1974&amp;theme=light" title="`
    ],
    [
      'Copy image code',
      'The image code is',
      () =>
        `<img src="${site}/charts/warmth.png?from=1965&amp;to=1974&amp;theme=light&amp;width=1920&amp;height=1080&amp;dpi=200" alt="`
    ],
    ['Copy citation', 'The citation is', () => 'Dyad. Coded from the article']
  ])('%s', async (button, said, begins) => {
    const { page, dialog } = await opened('/warmth?from=1965&to=1974', 'warmth');
    await dialog.getByRole('button', { name: button }).click();
    await status(page).getByText(`${said} on the clipboard.`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(begins());
  });

  it('Copy picture, in the size that is chosen', async () => {
    const { page, dialog } = await opened('/density', 'density');
    await choose(page, 'SVG', 'Square');
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    await status(page).getByText('The picture is on the clipboard.').waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [picture.width, picture.height];
    });
    expect(size).toEqual([1080, 1080]);
  });

  it('stands in a field where the clipboard is closed', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/warmth');
    await drawn(page);
    const dialog = await openSave(page, 'warmth');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    expect(await dialog.getByLabel('To copy by hand').inputValue()).toBe(`${site}/warmth`);
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(`${site}/warmth`);
  });
});

describe('the dialog for everyone', () => {
  it.each([
    ['light', 1280],
    ['dark', 360]
  ] as const)('no engine finds anything in it, %s, %d pixels wide', async (colorScheme, width) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.goto('/warmth');
    await drawn(page);
    const dialog = await openSave(page, 'warmth');
    await choose(page, 'SVG', 'Own size');
    await dialog.getByLabel('Width').fill('9');
    expect([...(await axeFindings(page)), ...(await checkerFindings(page))]).toEqual([]);
    await choose(page, 'CSV');
    await dialog.locator('pre').waitFor();
    expect([...(await axeFindings(page)), ...(await checkerFindings(page))]).toEqual([]);
  });

  it('scrolls one way only in a window of 320 pixels, and every target is 24 pixels or more', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto('/network');
    await drawn(page);
    const dialog = await openSave(page, 'network');
    await choose(page, 'SVG', 'Own size');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const small = await dialog.locator('button, input').evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width}x${height}`)
    );
    expect(small).toEqual([]);
  });
});
