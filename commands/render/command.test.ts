import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckEndings, deckFormats } from '#lib/export/deck/deck-format.ts';
import { optionNames } from '#lib/export/file-options.ts';
import { parameterNames } from '#lib/view/index.ts';
import { renderHere } from '../../tests/support/command.ts';
import type { BuiltServer } from '../built-server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-render-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A server that gives one file whatever it is asked for. */
function serverOf(status: number, text: string, name = 'served.file') {
  const body = Buffer.from(text);
  const headers = { 'content-disposition': `inline; filename="${name}"` };
  return vi.fn<BuiltServer>(() => Promise.resolve({ status, headers, body }));
}

describe('npm run render, given what it cannot follow,', () => {
  it.each([
    [['warmth', '--formt', 'png'], '"--formt" is no option; did you mean --format?'],
    [['briefing', '--deck', 'none.json', '--out', 'never.pptx'], 'none.json is missing.'],
    [['briefing', '--deck', 'latin1.yaml', '--out', 'never.pptx'], 'latin1.yaml is not UTF-8.']
  ])('%j, ends with 2 and one sentence, asks no server and writes nothing', async (parameters, sentence) => {
    writeFileSync(join(folder, 'latin1.yaml'), Buffer.from('title: é', 'latin1'));
    const server = serverOf(200, '');
    const { code, out, err } = await renderHere(folder, server, ...parameters);
    expect([code, err.trim().replace(join(folder, '/'), ''), out.toString()]).toEqual([2, sentence, '']);
    expect([server.mock.calls, readdirSync(folder)]).toEqual([[], ['latin1.yaml']]);
  });

  it.each([[['warmth']], [['--all', '--out', 'all']], [['briefing', '--out', 'never.pptx']]])(
    '%j, ends with 2 and the sentence of the server, and writes nothing',
    async (parameters) => {
      const { code, out, err } = await renderHere(folder, serverOf(400, 'It is not allowed.\n'), ...parameters);
      expect([code, err, out.toString(), readdirSync(folder)]).toEqual([2, 'It is not allowed.\n', '', []]);
    }
  );

  it('an ORIGIN that is none, ends with 2 and says what it must be', async () => {
    vi.stubEnv('ORIGIN', 'dyad');
    const { code, err } = await renderHere(folder, serverOf(200, ''), 'warmth', '--out', '-');
    expect([code, err.trim()]).toEqual([
      2,
      'ORIGIN: "dyad" is not where a site stands on the web; it must be as https://example.org, or be left out.'
    ]);
  });

  it('a folder that is not there, ends with 2 and says so', async () => {
    const { code, err } = await renderHere(folder, serverOf(200, ''), 'warmth', '--out', 'nowhere/warmth.svg');
    expect([code, err.trim()]).toEqual([
      2,
      `${join(folder, 'nowhere/warmth.svg')} cannot be written: there is no such folder.`
    ]);
  });
});

describe('npm run render', () => {
  it('lists every name and what it takes under --help', async () => {
    const { code, out } = await renderHere(folder, serverOf(200, ''), '--help');
    expect(code).toBe(0);
    for (const name of [...parameterNames, ...optionNames, 'format', 'out', 'all'])
      expect(out.toString()).toMatch(new RegExp(`^--${name} +\\S`, 'm'));
  });

  it('ends with 1 where the server is too busy, and says so', async () => {
    const { code, err } = await renderHere(folder, serverOf(503, 'Come again.\n'), 'warmth', '--format', 'png');
    expect([code, err]).toEqual([1, 'warmth.png could not be made: Come again.\n']);
  });

  it('writes what the server gives, where it is asked for, or under its name in the current folder', async () => {
    const server = serverOf(200, 'The file.', 'named.svg');
    for (const [out, path] of [
      [['--out', 'here.svg'], 'here.svg'],
      [[], 'named.svg']
    ] as const) {
      const { code, out: said, err } = await renderHere(folder, server, 'warmth', '--from', '1950', ...out);
      expect([code, said.toString().trim(), err]).toEqual([0, join(folder, path), '']);
      expect(readFileSync(join(folder, path), 'utf8')).toBe('The file.');
    }
    expect(server.mock.calls).toEqual(Array(2).fill(['/charts/warmth.svg?from=1950', undefined]));
  });

  it('writes under --all what the record has a chart for, tells what it has not, and ends with 0', async () => {
    const told = 'This record has no events.\n';
    const server = vi.fn<BuiltServer>((address) =>
      Promise.resolve(
        address.startsWith('/charts/warmth.')
          ? {
              status: 200,
              headers: { 'content-disposition': `inline; filename="${/[^/?]+/.exec(address.slice(8))?.[0] ?? ''}"` },
              body: Buffer.from('{"title":"Votes"}')
            }
          : { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from(told) }
      )
    );
    const { code, out, err } = await renderHere(
      folder,
      server,
      '--all',
      '--format',
      'json',
      '--theme',
      'light',
      '--out',
      'all'
    );
    expect([code, readdirSync(join(folder, 'all')).sort()]).toEqual([0, ['index.html', 'warmth.json']]);
    expect(`${out.toString()}${err}`).toContain('density.json could not be made: This record has no events.');
    const none = await renderHere(folder, server, '--all', 'density', '--out', 'none');
    expect([none.code, none.err, readdirSync(folder)]).toEqual([1, `density.json could not be made: ${told}`, ['all']]);
  });

  it.each(deckFormats)('writes what the server gives of the briefing as %s', async (format) => {
    const server = serverOf(200, 'The deck.');
    await renderHere(folder, server, 'briefing', '--format', format, '--theme', 'dark');
    expect(server.mock.calls).toEqual([[`/briefing${deckEndings[format]}?theme=dark`, undefined]]);
    expect(readFileSync(join(folder, 'served.file'), 'utf8')).toBe('The deck.');
  });

  it('brings another deck to the server, and calls what is made of it after its file', async () => {
    writeFileSync(join(folder, 'my talk.dyad.json'), 'A deck.');
    const server = serverOf(200, 'The deck.');
    const { code, out } = await renderHere(
      folder,
      server,
      'briefing',
      '--deck',
      'my talk.dyad.json',
      '--format',
      'handout',
      '--theme',
      'dark'
    );
    expect([code, out.toString().trim()]).toEqual([0, join(folder, 'my talk-dark-handout.pdf')]);
    expect(server.mock.calls).toEqual([['/briefing-handout.pdf?theme=dark', 'A deck.']]);
  });
});
