import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { deckEndings, deckFormats } from '#lib/export/deck/export-deck.ts';
import { formats, optionNames } from '#lib/export/file-options.ts';
import { chartNames, parameterNames, themes } from '#lib/view/index.ts';
import { readArguments } from '../../commands/render/arguments.ts';
import { indexPage } from '../../commands/render/index-page.ts';
import { progress } from '../../commands/render/progress.ts';
import { runCommand } from '../support/command.ts';

const site = inject('site');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-render-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const render = (...parameters: string[]) => runCommand('render', folder, ...parameters);
const served = async (path: string) => Buffer.from(await (await fetch(`${site}/charts/${path}`)).arrayBuffer());

describe('npm run render, given what it cannot follow,', () => {
  it.each([
    ['--fron 1950 warmth', '"--fron" is no option; did you mean --from?'],
    ['warmth --hights=3', '"--hights" is no option; did you mean --height?'],
    ['warmth --qqqqqqqqqq', '"--qqqqqqqqqq" is no option; --help lists them all.'],
    ['wamth', '"wamth" is no chart; did you mean warmth?'],
    ['warmth --format pgn', '"pgn" is no format; did you mean png?'],
    ['warmth --format gif', '"gif" is no format; did you mean pdf?'],
    ['warmth --format png --out a.svg', '“a.svg” is the name of a file of svg, but the format is png.'],
    ['warmth --out a.jpg', '"jpg" is no format; did you mean svg?'],
    ['warmth --from', '--from needs a value.'],
    ['warmth --from --to 1950', '--from needs a value.'],
    ['warmth --width 200 --width 300', '--width is given twice.'],
    ['--all', '--all needs a folder: --out FOLDER.'],
    ['--all --out -', '--all needs a folder: --out FOLDER.'],
    ['--all=yes --out x', '--all takes no value.'],
    ['', 'Name one chart (warmth, density, network) or the briefing, or --all for every chart.'],
    ['warmth density', 'Name one chart (warmth, density, network) or the briefing, or --all for every chart.'],
    ['brifing', '"brifing" is no chart; did you mean briefing?'],
    ['warmth --deck a.json', '--deck is for the briefing.'],
    ['briefing --format svg', '"svg" is no format'],
    ['briefing --from 1950', '--from is for charts; the briefing takes --format, --deck, --theme and --lang.'],
    ['briefing --format pptx --out a.pdf', '“a.pdf” is the name of a file of pdf, but the format is pptx.']
  ])('%s, says what is wrong and what is right', (typed, sentence) => {
    expect(() => readArguments(typed.split(' ').filter(Boolean))).toThrow(sentence);
  });

  it.each([
    [['warmth', '--form', 'png'], '"--form" is no option; did you mean --format?'],
    [['warmth', '--width', '20'], '“20” is not allowed for width; allowed: whole numbers, 160–8000.'],
    [
      ['network', '--actor', 'pakisten'],
      'The data have no “pakisten” for actor; did you mean pakistan? Allowed are the ids in actors.csv, under /data.'
    ],
    [['--all', '--out', 'all', '--theme', 'pink'], '“pink” is not allowed for theme; allowed: light, dark.']
  ])('%j, ends with 2 and one sentence, and writes nothing', async (parameters, sentence) => {
    const before = readdirSync(folder);
    const { code, out, err } = await render(...parameters);
    expect([code, err.trim(), out.toString(), readdirSync(folder)]).toEqual([2, sentence, '', before]);
  });

  it('an ORIGIN that is none, ends with 2 and says what it must be', async () => {
    vi.stubEnv('ORIGIN', 'dyad');
    const { code, err } = await render('warmth', '--out', '-');
    expect([code, err.trim()]).toEqual([
      2,
      'ORIGIN: "dyad" is not where a site stands on the web; it must be as https://example.org, or be left out.'
    ]);
  });

  it('a folder that is not there, ends with 2 and says so', async () => {
    const { code, err } = await render('warmth', '--out', 'nowhere/warmth.svg');
    expect([code, err.trim()]).toEqual([
      2,
      `${join(folder, 'nowhere/warmth.svg')} cannot be written: there is no such folder.`
    ]);
  });
});

describe('npm run render', () => {
  it('lists every name and what it takes under --help', async () => {
    const { code, out } = await render('--help');
    expect(code).toBe(0);
    for (const name of [...parameterNames, ...optionNames, 'format', 'out', 'all'])
      expect(out.toString()).toMatch(new RegExp(`^--${name} +\\S`, 'm'));
  });

  it('writes a PNG of the size that is asked for, where it is asked for', async () => {
    const { code, out, err } = await render(
      'warmth',
      '--format',
      'png',
      '--width',
      '640',
      '--height',
      '360',
      '--from',
      '1950',
      '--out',
      'small.png'
    );
    expect([code, out.toString().trim(), err]).toEqual([0, join(folder, 'small.png'), '']);
    const png = readFileSync(join(folder, 'small.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 360]);
  });

  it('gives the bytes that the site serves, on the standard output as in a file', async () => {
    const { out } = await render(
      'density',
      '--format',
      'csv',
      '--category',
      'AGREE',
      '--category',
      'REJECT',
      '--out',
      '-'
    );
    expect(out.equals(await served('density.csv?category=AGREE,REJECT'))).toBe(true);
    await render('density', '--out', 'density.pdf');
    expect(readFileSync(join(folder, 'density.pdf')).equals(await served('density.pdf'))).toBe(true);
  });

  it('names the view by its full address where ORIGIN says where the site stands', async () => {
    vi.stubEnv('ORIGIN', 'https://dyad.example');
    const { out } = await render('warmth', '--from', '1965', '--out', '-');
    expect(out.toString()).toContain('<dc:identifier>https://dyad.example/warmth?from=1965</dc:identifier>');
  });

  it('gives a file a telling name where none is said, in the current folder', async () => {
    const { out } = await render('warmth', '--theme', 'dark', '--from', '1965', '--to', '1974');
    expect(out.toString().trim()).toBe(join(folder, 'pakistan-russia-warmth-1965-1974-dark.svg'));
    expect(readdirSync(folder)).toContain('pakistan-russia-warmth-1965-1974-dark.svg');
  });

  it('writes every chart in every format and theme, and a page that shows them', async () => {
    const wanted = (
      await Promise.all(
        chartNames.flatMap((chart) =>
          formats.map(async (format) => {
            const { headers } = await fetch(`${site}/charts/${chart}.${format}?width=320`);
            const name = /filename="(.+)\.\w+"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
            return [`${name}.${format}`, `${name}-dark.${format}`];
          })
        )
      )
    ).flat();
    const { code, out, err } = await render('--all', '--out', 'all', '--width', '320');
    const files = readdirSync(join(folder, 'all'));
    expect(files.sort()).toEqual([...wanted, 'index.html'].sort());
    const every = chartNames.length * formats.length * themes.length;
    expect(out.toString()).toContain(`${every} of ${every} files`);
    expect(out.toString().trim().split('\n')).toHaveLength(every + 1);
    expect(code, err).toBe(0);
    const page = readFileSync(join(folder, 'all', 'index.html'), 'utf8');
    for (const name of wanted) expect(page).toContain(`href="${name}"`);
    expect(page).not.toMatch(/<script|(?:src|href)="(?:\w+:|\/)/);
  });
});

describe('npm run render -- briefing', () => {
  it.each(deckFormats)('gives the bytes that the site serves as %s', async (format) => {
    const { code, out } = await render('briefing', '--format', format);
    expect([code, out.toString().trim()]).toEqual([0, join(folder, `pakistan-russia-briefing${deckEndings[format]}`)]);
    const file = await fetch(`${site}/briefing${deckEndings[format]}`);
    expect(readFileSync(out.toString().trim()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
  });

  it('takes another deck, as the editor saves it or in YAML', async () => {
    writeFileSync(
      join(folder, 'a.dyad.json'),
      JSON.stringify({ version: 1, title: 'A', slides: [{ id: 'a', title: 'One', text: 'Text.' }] })
    );
    writeFileSync(
      join(folder, 'a.yaml'),
      'version: 1\ntitle: A\nslides:\n  - id: a\n    title: One\n    text: Text.\n'
    );
    const { code, err } = await render('briefing', '--deck', 'a.dyad.json', '--out', 'a.pptx');
    await render('briefing', '--deck', 'a.yaml', '--out', 'b.pptx');
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'a.pptx')).equals(readFileSync(join(folder, 'b.pptx')))).toBe(true);
    expect(readFileSync(join(folder, 'a.pptx')).length).toBeGreaterThan(10_000);
  });

  it('calls what is made of another deck after its file', async () => {
    writeFileSync(
      join(folder, 'my talk.dyad.json'),
      JSON.stringify({ version: 1, title: 'A', slides: [{ id: 'a', title: 'One', text: 'Text.' }] })
    );
    const { code, out } = await render(
      'briefing',
      '--deck',
      'my talk.dyad.json',
      '--format',
      'handout',
      '--theme',
      'dark'
    );
    expect([code, out.toString().trim()]).toEqual([0, join(folder, 'my talk-dark-handout.pdf')]);
  });

  it.each([
    [['--deck', 'none.json'], /none\.json cannot be read\.$/],
    [['--deck', 'bad.json'], /^slides: At least one slide is needed\.$/],
    [['--theme', 'pink'], /^“pink” is not allowed for theme; allowed: light, dark\.$/]
  ] as const)('%j, ends with 2 and a sentence, and writes nothing', async (parameters, sentence) => {
    writeFileSync(join(folder, 'bad.json'), '{"version":1,"title":"T","slides":[]}');
    const before = readdirSync(folder);
    const { code, err } = await render('briefing', ...parameters, '--out', 'never.pptx');
    expect(err.trim()).toMatch(sentence);
    expect([code, readdirSync(folder)]).toEqual([2, before]);
  });
});

it('the page of all files takes text for text', () => {
  const page = indexPage([
    { subject: 'warmth', theme: '"><i>', format: 'svg', name: '<b>".svg', title: '<script>alert(1)</script>' }
  ]);
  expect(page).not.toMatch(/<script|<i>|<b>/);
});

it('how far it has come is one line that grows on a terminal', () => {
  const told: string[] = [];
  const bar = progress(2, { isTTY: true, columns: 60, write: (text) => told.push(text) }, () => {
    throw new Error('A terminal has a bar.');
  });
  bar.step('a.svg');
  bar.step('b.svg');
  bar.end();
  expect(told).toEqual([
    `\r\u001B[K${'█'.repeat(15)}${'░'.repeat(15)} 1 of 2  a.svg`,
    `\r\u001B[K${'█'.repeat(30)} 2 of 2  b.svg`,
    '\n'
  ]);
});
