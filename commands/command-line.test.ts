import { spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageResources } from '#lib/dataset/read/table-schema.ts';
import { renderHere, runHere } from '../tests/support/command.ts';
import type { BuiltServer } from './built-server.ts';
import checkData from './check-data.ts';
import type { Command } from './command-line.ts';
import describeData from './describe-data.ts';
import { replaceFile } from './replace-file.ts';
import start from './start.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-command-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
const inside = (name: string) => join(folder, name);
const isStack = /^\s+at .*:\d+:\d+\)?$/m;

const acting = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** A command that cannot be followed ends with 2 and one sentence; `told` is that sentence without the folder. */
async function refused(command: Command, ...parameters: readonly string[]): Promise<string> {
  const { code, out, err } = await runHere(command, ...parameters);
  expect([code, out.toString()], err).toEqual([2, '']);
  expect(err).not.toMatch(isStack);
  expect(err).not.toMatch(acting);
  return err.trim().replaceAll(join(folder, '/'), '');
}

describe.each([
  ['check:data', checkData],
  ['describe:data', describeData]
])('npm run %s, given what it cannot follow,', (_, command) => {
  it('says in a sentence that there is no such folder, and what stands there instead', async () => {
    writeFileSync(inside('file'), '');
    expect(await refused(command, 'nowhere')).toBe('The folder "nowhere" cannot be read: there is no such folder.');
    expect(await refused(command, inside('file'))).toMatch(
      /^".*file" is not a folder; name the folder that holds the tables\.$/
    );
    expect(await refused(command, '\u001B]0;x\u0007\u202E\u009B')).toMatch(
      /^The folder ".*<U\+202E><U\+009B>" cannot be read/
    );
    expect(await refused(command, 'x'.repeat(5000))).toMatch(
      /^The folder "x{80}…" cannot be read: the name is too long\.$/
    );
    expect(await refused(command, '')).toMatch(/^The name of the folder is empty; name one: npm run /);
    expect(await refused(command, '\u200Bx\uFEFF')).toContain('"<U+200B>x<U+FEFF>"');
    expect(await refused(command, '--folder')).toMatch(
      /^Name one folder of a data package: npm run \w+:data -- FOLDER$/
    );
  });
});

it.each([
  ['check:data', checkData],
  ['describe:data', describeData]
])('npm run %s says under --help what it takes and does', async (name, command) => {
  const { code, out, err } = await runHere(command, '--help');
  expect([code, err]).toEqual([0, '']);
  expect(out.toString()).toContain(`npm run ${name} [-- FOLDER | --relationship ID]`);
});

describe('npm start', () => {
  it.each([
    ['PORT', 'abc', 'PORT: "abc" is no port; it must be a number from 0 to 65535.'],
    ['PORT', '65536', 'PORT: "65536" is no port; it must be a number from 0 to 65535.'],
    ['PORT', '-1', 'PORT: "-1" is no port; it must be a number from 0 to 65535.'],
    ['HOST', '999.1.1.1', 'HOST: "999.1.1.1" is no address of this machine; 127.0.0.1 is, and 0.0.0.0 is all of them.'],
    ['HOST', 'a:b', 'HOST: "a:b" is no address of this machine; 127.0.0.1 is, and 0.0.0.0 is all of them.'],
    ['DATA_PACKAGE', '/nowhere', 'The folder "/nowhere" cannot be read: there is no such folder.'],
    [
      'ORIGIN',
      'dyad',
      'ORIGIN: "dyad" is not where a site stands on the web; it must be as https://example.org, or be left out.'
    ]
  ])('says in a sentence what is wrong with %s=%s', async (name, value, sentence) => {
    vi.stubEnv(name, value);
    expect(await refused(start)).toBe(sentence);
  });

  it('builds from no package that is not in order: it names what is wrong, and ends with 1', async () => {
    const data = inside('data');
    cpSync('data/pakistan-russia', data, { recursive: true });
    writeFileSync(join(data, 'agreements.csv'), 'id,title,kind,date,source_items\n');
    writeFileSync(join(data, 'briefing.yaml'), 'version: 1\ntitle: T\nslides: []\n');
    vi.stubEnv('DATA_PACKAGE', data);
    const { code, out, err } = await runHere(start);
    expect([code, out.toString()]).toEqual([1, '']);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'The data package is not in order (npm run check:data -- FOLDER lists all that is wrong):',
      expect.stringMatching(/^agreements\.csv:1 row: there is none below the header, but \d+ cells name an agreement/)
    ]);
    expect(err).toContain('briefing.yaml:3 slides: At least one slide is needed.');
    expect(err).not.toMatch(isStack);
  });

  it('says under --help what it takes, and takes nothing else', async () => {
    const { code, out } = await runHere(start, '--help');
    expect(code).toBe(0);
    for (const name of ['PORT', 'HOST', 'ORIGIN', 'DATA_PACKAGE']) expect(out.toString()).toContain(`\n${name} `);
    expect(await refused(start, '--port=3')).toBe(
      'npm start takes no "--port=3"; npm start -- --help says what it takes.'
    );
  });
});

describe('npm run describe:data', () => {
  it.each([
    ['', 'is empty. It must say title, licenses, sources and dyad; docs/data-package.md says how.'],
    ['[', 'is no JSON: '],
    ['null', 'must hold an object, { … }.'],
    ['[1]', 'must hold an object, { … }.'],
    [null, 'is missing. It must be there, with title']
  ])('of a datapackage.json that holds %j says what it must hold, and leaves it as it is', async (text, sentence) => {
    if (text !== null) writeFileSync(inside('datapackage.json'), text);
    expect(await refused(describeData, folder)).toContain(`datapackage.json ${sentence}`);
    expect(readdirSync(folder)).toEqual(text === null ? [] : ['datapackage.json']);
    if (text !== null) expect(readFileSync(inside('datapackage.json'), 'utf8')).toBe(text);
  });

  const tables = () => {
    cpSync('data/pakistan-russia', folder, { recursive: true });
    rmSync(inside('datapackage.json'));
  };

  it('leaves a description that is nested too deeply as it is', async () => {
    tables();
    const text = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    writeFileSync(inside('datapackage.json'), text);
    expect(await refused(describeData, folder)).toBe('datapackage.json is nested too deeply.');
    expect(readFileSync(inside('datapackage.json'), 'utf8')).toBe(text);
  });

  it('writes nothing into a folder that lacks the table of events, and says so', async () => {
    cpSync('data/codebook', folder, { recursive: true });
    const before = readFileSync(inside('datapackage.json'), 'utf8');
    const told = await refused(describeData, folder);
    expect(told).toMatch(/ is not described; these tables cannot be read:\nevents\.csv:1 file: is missing$/);
    expect(told).not.toContain('sources.csv');
    cpSync('data/pakistan-russia', folder, { recursive: true });
    writeFileSync(inside('datapackage.json'), before);
    rmSync(inside('events.csv'));
    expect(await refused(describeData, folder)).toMatch(/read:\nevents\.csv:1 file: is missing$/);
    expect(readFileSync(inside('datapackage.json'), 'utf8')).toBe(before);
  });

  it('writes through no symbolic link', async () => {
    tables();
    writeFileSync(inside('other.json'), '{}');
    symlinkSync(inside('other.json'), inside('datapackage.json'));
    expect(await refused(describeData, folder)).toBe(
      'datapackage.json is a symbolic link; nothing is written through one.'
    );
    expect(readFileSync(inside('other.json'), 'utf8')).toBe('{}');
  });

  it('describes tables as they are written, and keeps what is said of columns of one’s own', async () => {
    const events = packageResources.find(({ name }) => name === 'events');
    tables();
    writeFileSync(inside('events.csv'), '\uFEFFsummary;date;mine;id\r\n');
    writeFileSync(
      inside('datapackage.json'),
      JSON.stringify({
        mine: 1,
        resources: [{ name: 'events', schema: { fields: [{ name: 'mine', type: 'number' }] } }]
      })
    );
    expect((await runHere(describeData, folder)).code).toBe(0);
    const written = JSON.parse(readFileSync(inside('datapackage.json'), 'utf8')) as {
      mine: number;
      resources: (typeof packageResources)[number][];
    };
    expect(written.mine).toBe(1);
    // What it lacks cannot be told of a table that cannot be read.
    const fields = [...(events?.schema.fields ?? []), { name: 'mine', type: 'number' }];
    expect(written.resources[0]).toEqual({ ...events, schema: { ...events?.schema, fields } });
  });
});

describe('the output of a command that cannot be written', () => {
  it('is told in a sentence, and ends it with 1', async () => {
    // Other systems have no device that is always full.
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const running = spawn(process.execPath, ['commands/run.js', 'check-data'], { stdio: ['ignore', full, 'pipe'] });
    const err: Buffer[] = [];
    running.stderr?.on('data', (part: Buffer) => err.push(part));
    const code = await new Promise((ended) => running.once('close', ended));
    closeSync(full);
    expect([code, Buffer.concat(err).toString()]).toEqual([
      1,
      'The output cannot be written: there is no room left.\n'
    ]);
  });
});

describe('npm run render', () => {
  const serverOf = (text: string, name = 'served.svg') =>
    vi.fn<BuiltServer>((path) =>
      Promise.resolve({
        status: 200,
        headers: { 'content-disposition': `inline; filename="${path.includes('.json') ? 'served.json' : name}"` },
        body: Buffer.from(path.includes('.json') ? '{"title":"T"}' : text)
      })
    );

  it('leaves a file that is there already as it is, but for --force', async () => {
    writeFileSync(inside('a.svg'), 'Before.');
    const plain = await renderHere(folder, serverOf('After.'), 'warmth', '--out', 'a.svg');
    expect([plain.code, plain.err.trim()]).toEqual([2, `${inside('a.svg')} is there already; --force writes over it.`]);
    expect(readFileSync(inside('a.svg'), 'utf8')).toBe('Before.');
    expect((await renderHere(folder, serverOf('After.'), 'warmth', '--out', 'a.svg', '--force')).code).toBe(0);
    expect([readFileSync(inside('a.svg'), 'utf8'), readdirSync(folder)]).toEqual(['After.', ['a.svg']]);
  });

  it.each([[], ['--force']])('writes through no symbolic link, with %j', async (...force) => {
    writeFileSync(inside('other.svg'), 'Other.');
    symlinkSync(inside('other.svg'), inside('a.svg'));
    symlinkSync(inside('new.svg'), inside('b.svg'));
    for (const out of ['a.svg', 'b.svg']) {
      const { code, err } = await renderHere(folder, serverOf('After.'), 'warmth', '--out', out, ...force);
      expect([code, err.trim()]).toEqual([2, `${inside(out)} is a symbolic link; nothing is written through one.`]);
    }
    expect(readFileSync(inside('other.svg'), 'utf8')).toBe('Other.');
    expect(existsSync(inside('new.svg'))).toBe(false);
  });

  it('begins no gallery where one of its files is there already', async () => {
    mkdirSync(inside('all'));
    writeFileSync(inside('all/index.html'), 'Before.');
    const { code, err } = await renderHere(folder, serverOf('After.'), '--all', '--out', 'all');
    expect([code, err.trim()]).toEqual([2, `${inside('all/index.html')} is there already; --force writes over it.`]);
    expect(readdirSync(inside('all'))).toEqual(['index.html']);
  });

  it('says what a gallery that came to no end leaves behind', async () => {
    let made = 0;
    const failing: BuiltServer = async (path) => {
      if (!path.includes('.json?') && (made += 1) > 2) throw new Error('The thread ended.');
      return serverOf('A file.', `${made}.svg`)(path);
    };
    const ended = renderHere(folder, failing, '--all', '--format', 'svg', '--out', 'all');
    await expect(ended).rejects.toThrow('The thread ended.');
    expect(readdirSync(inside('all'))).toEqual(['1.svg', '2.svg']);
  });

  it('tells nothing that a terminal would act upon, whatever was typed or is served', async () => {
    const evil = '\u001B]0;x\u0007\u202E\u009B2J';
    for (const parameters of [
      [evil],
      ['warmth', `--${evil}`],
      ['warmth', '--out', `${evil}/a.svg`],
      ['warmth', '--format', evil],
      ['briefing', '--deck', evil]
    ]) {
      const { out, err } = await renderHere(folder, serverOf('A file.'), ...parameters);
      expect(`${out.toString()}${err}`).not.toMatch(acting);
      expect(err).not.toBe('');
    }
    const told = await renderHere(
      folder,
      () => Promise.resolve({ status: 400, headers: {}, body: Buffer.from(`No ${evil}.`) }),
      'warmth'
    );
    expect(told.err).toBe('No <U+001B>]0;x<U+0007><U+202E><U+009B>2J.\n');
  });
});

it('a file is written as a whole or not at all', () => {
  writeFileSync(inside('a'), 'Before.');
  expect(() => {
    replaceFile(inside('nowhere/a'), 'After.');
  }).toThrow(/cannot be written: there is no such folder\.$/);
  if (existsSync('/proc/self'))
    expect(() => {
      replaceFile('/proc/x.svg', 'After.');
    }).toThrow('/proc/x.svg cannot be written: nothing can be written there.');
  if (existsSync('/dev/full'))
    expect(() => {
      replaceFile('/dev/full', 'After.', 'never');
    }).toThrow('/dev/full cannot be written: there is no room left.');
  replaceFile(inside('a'), 'After.');
  expect([readFileSync(inside('a'), 'utf8'), readdirSync(folder)]).toEqual(['After.', ['a']]);
});
