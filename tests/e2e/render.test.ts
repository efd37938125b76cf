import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { formats } from '#lib/export/file-options.ts';
import { chartNames, themes } from '#lib/view/index.ts';
import { ask } from '../support/ask.ts';
import { renderHere, runCommand } from '../support/command.ts';

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

/** The command in a process of its own, with the built server in it. */
const render = (...parameters: string[]) => runCommand('render', folder, ...parameters);
/** The command within the test, with the answers of the site. */
const renderBySite = (...parameters: string[]) => renderHere(folder, (path) => ask(site, path), ...parameters);
const served = (path: string) => ask(site, path);
const written = (name: string) => readFileSync(join(folder, name));

describe('npm run render, given what it cannot follow,', () => {
  it.each([
    [['warmth', '--width', '20'], '“20” is not allowed for width; allowed: whole numbers, 160–8000.'],
    [
      ['network', '--actor', 'pakisten'],
      'The data have no “pakisten” for actor; did you mean pakistan? Allowed are the ids in actors.csv, under /data.'
    ],
    [['--all', '--out', 'all', '--theme', 'pink'], '“pink” is not allowed for theme; allowed: light, dark.'],
    [['briefing', '--theme', 'pink', '--out', 'a.pptx'], '“pink” is not allowed for theme; allowed: light, dark.']
  ])('%j, ends with 2 and one sentence, and writes nothing', async (parameters, sentence) => {
    const before = readdirSync(folder);
    const { code, out, err } = await renderBySite(...parameters);
    expect([code, err.trim(), out.toString(), readdirSync(folder)]).toEqual([2, sentence, '', before]);
  });

  it('a deck that is none, ends with 2 and one sentence, and writes nothing', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"version":1,"title":"T","slides":[]}');
    const before = readdirSync(folder);
    const { code, out, err } = await render('briefing', '--deck', 'bad.json', '--out', 'never.pptx');
    expect([code, err.trim(), out.toString(), readdirSync(folder)]).toEqual([
      2,
      'slides: At least one slide is needed.',
      '',
      before
    ]);
  });
});

it('npm run render -- briefing, with a deck that tells of an event which the data lack, says so and writes nothing', async () => {
  const slides = [
    { id: 'a', title: 'One', event: 'gone' },
    { id: 'b', title: 'Two', chart: 'warmth', view: 'highlight=gone' }
  ];
  writeFileSync(join(folder, 'gone.json'), JSON.stringify({ version: 1, title: 'A', slides }));
  const before = readdirSync(folder);
  const { code, out, err } = await render('briefing', '--deck', 'gone.json', '--out', 'gone.pptx');
  expect([code, out.toString(), readdirSync(folder)]).toEqual([2, '', before]);
  expect(err).toMatch(/^Slide 1, event: The data have no “gone” for event;.*\nSlide 2, view: The data have no “gone”/i);
});

describe('npm run render', () => {
  it('says what it leaves behind where a gallery is interrupted', async () => {
    const running = spawn(process.execPath, [resolve('commands/run.js'), 'render', '--all', '--out', 'half'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const err: Buffer[] = [];
    running.stderr.on('data', (part: Buffer) => err.push(part));
    running.stdout.once('data', () => running.kill('SIGINT'));
    const [code] = (await once(running, 'close')) as [number | null];
    expect(code).toBe(130);
    expect(Buffer.concat(err).toString()).toMatch(
      /^Not finished: \d+ of \d+ files stand in \S+half, without index\.html\.\n$/
    );
    expect(readdirSync(join(folder, 'half'))).not.toContain('index.html');
  });

  it('ends well where its reader wants no more of the output', async () => {
    const running = spawn(process.execPath, ['commands/run.js', 'render', '--help'], {
      stdio: ['ignore', 'pipe', 'pipe']
    });
    running.stdout.destroy();
    const err: Buffer[] = [];
    running.stderr.on('data', (part: Buffer) => err.push(part));
    const [code] = (await once(running, 'close')) as [number | null];
    expect([code, Buffer.concat(err).toString()]).toEqual([0, '']);
  });

  it('writes a PNG of the size that is asked for', async () => {
    const size = ['--width', '320', '--height', '180', '--dpi', '40'];
    const { code, err } = await renderBySite('warmth', ...size, '--from', '1950', '--out', 'small.png');
    expect([code, err]).toEqual([0, '']);
    const png = written('small.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([320, 180]);
  });

  it('gives the bytes that the site serves on the standard output', async () => {
    const categories = ['--category', 'AGREE', '--category', 'REJECT'];
    const { code, out, err } = await render('density', '--format', 'csv', ...categories, '--out', '-');
    expect([code, err]).toEqual([0, '']);
    expect(out.equals((await served('/charts/density.csv?category=AGREE,REJECT')).body)).toBe(true);
  });

  it('gives a file a telling name, and in it names the view by its full address where ORIGIN says it', async () => {
    vi.stubEnv('ORIGIN', 'https://dyad.example');
    const { out } = await render('warmth', '--theme', 'dark', '--from', '1965', '--to', '1974');
    const name = 'pakistan-russia-warmth-1965-1974-dark.svg';
    expect(out.toString().trim()).toBe(join(folder, name));
    expect(written(name).toString()).toContain(
      '<dc:identifier>https://dyad.example/warmth?from=1965&amp;to=1974</dc:identifier>'
    );
  });

  it('writes every chart in every format and theme with the bytes that the site serves, and a page that shows them', async () => {
    const { code, out, err } = await render('--all', '--out', 'all', '--width', '320');
    const every = chartNames.length * formats.length * themes.length;
    expect(out.toString()).toContain(`${every} of ${every} files`);
    expect(out.toString().trim().split('\n')).toHaveLength(every + 1);
    expect(code, err).toBe(0);
    const wanted: string[] = [];
    for (const chart of chartNames) {
      for (const format of formats) {
        const { headers, body } = await served(`/charts/${chart}.${format}?theme=light&width=320`);
        const name = /filename="(.+)\.\w+"/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
        expect(written(`all/${name}.${format}`).equals(body), name).toBe(true);
        wanted.push(`${name}.${format}`, `${name}-dark.${format}`);
      }
    }
    expect(readdirSync(join(folder, 'all')).sort()).toEqual([...wanted, 'index.html'].sort());
    const page = written('all/index.html').toString();
    for (const name of wanted) expect(page).toContain(`href="${name}"`);
    expect(page).not.toMatch(/<script|(?:src|href)="(?:\w+:|\/)/);
  });
});

describe('npm run render -- briefing', () => {
  it('takes another deck in YAML, and gives the bytes that the site serves of it', async () => {
    const deck = resolve('data/pakistan-russia/briefing.yaml');
    const { code, out, err } = await render('briefing', '--deck', deck, '--out', 'deck.pptx');
    expect([code, out.toString().trim(), err]).toEqual([0, join(folder, 'deck.pptx'), '']);
    expect(written('deck.pptx').equals((await served('/briefing.pptx')).body)).toBe(true);
  });

  it('takes another deck as the editor saves it, and calls what is made of it after its file', async () => {
    const slides = [{ id: 'a', title: 'One', text: 'Text.' }];
    writeFileSync(join(folder, 'my talk.dyad.json'), JSON.stringify({ version: 1, title: 'A', slides }));
    const { code, out, err } = await render('briefing', '--deck', 'my talk.dyad.json', '--theme', 'dark');
    expect([code, out.toString().trim(), err]).toEqual([0, join(folder, 'my talk-dark.pptx'), '']);
    expect(written('my talk-dark.pptx').length).toBeGreaterThan(10_000);
  });
});
