import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTables } from './parse-dataset.ts';
import { problemLine, readFolder } from './read-folder.ts';
import { resourcesOf } from './table-schema.ts';

const codebook = 'data/codebook';
/** Another dyad in few rows: two states, one visit, one item. */
const tables = {
  'events.csv':
    'id,date,title,summary,category,mode,context,cameo,confidence,alternatives,agreement,source_items,note\n' +
    '1936-visit,1936,A visit,"One came, the other received.",CONSULT,visit,diplomatic,042,high,,,1,\n',
  'actors.csv':
    'id,name,kind,state,successor_of,from,to\nfreedonia,Freedonia,state,,,1933,\nsylvania,Sylvania,state,,,1920,\n',
  'agreements.csv': 'id,title,kind,date,end,source_items\n',
  'participants.csv': 'event,actor,role\n1936-visit,freedonia,visitor\n1936-visit,sylvania,host\n',
  'source-items.csv': 'item,source,topic,use\n1,,a visit,event\n',
  'discrepancies.csv': 'id,source_items,event,field,problem,treatment,mark,reader_note\n'
};
const smallest = {
  ...tables,
  'datapackage.json': JSON.stringify({
    profile: 'tabular-data-package',
    name: 'freedonia-sylvania',
    created: '2026-01-02T00:00:00Z',
    title: 'Freedonia and Sylvania',
    resources: resourcesOf(
      readTables(Object.fromEntries(Object.entries(tables).map(([file, text]) => [file.replace('.csv', ''), text])), [])
    ),
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    sources: [{ title: 'A chronicle' }],
    dyad: { sides: ['freedonia', 'sylvania'], items: 1 }
  })
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  for (const [file, text] of Object.entries(smallest)) writeFileSync(join(folder, file), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const problems = () => readFolder(folder, codebook).problems.map(problemLine);
const check = () => spawnSync(process.execPath, ['commands/run.js', 'check-data', folder], { encoding: 'utf8' });

describe('a package in another folder', () => {
  it('is read like the first, with its own sides, source and number of items', () => {
    expect(problems()).toEqual([]);
    expect(readFolder(folder, codebook).dataset.dyad).toMatchObject({
      id: 'freedonia-sylvania',
      date: '2026-01-02',
      title: 'Freedonia and Sylvania',
      sides: [['freedonia'], ['sylvania']],
      begin: Date.UTC(1933) / 86_400_000,
      source: 'A chronicle',
      items: 1,
      successions: []
    });
  });

  it.each(['utf16le', 'utf32le'] as const)('has a table told that is not UTF-8 but %s without a mark', (encoding) => {
    const text = smallest['agreements.csv'];
    const utf16 = Buffer.from(text, 'utf16le');
    const utf32 = Buffer.concat([...text].map((letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])));
    writeFileSync(join(folder, 'agreements.csv'), encoding === 'utf16le' ? utf16 : utf32);
    expect(problems()).toContain(
      'agreements.csv:1 file: is not UTF-8; save it as UTF-8, in a spreadsheet as “CSV UTF-8”'
    );
  });

  it('has a link in the place of sources.csv that leads nowhere told once', () => {
    writeFileSync(join(folder, 'source-items.csv'), 'item,source,topic,use\n1,a-source,a visit,event\n');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'sources.csv'));
    expect(problems().filter((line) => !line.startsWith('datapackage'))).toEqual(['sources.csv:1 file: is missing']);
  });

  it('has the table of events told where it is missing, and that tables are missing which its description names', () => {
    rmSync(join(folder, 'events.csv'));
    rmSync(join(folder, 'participants.csv'));
    expect(problems()).toEqual([
      'events.csv:1 file: is missing',
      'datapackage.json:1 resources: has 6 entries; must have 5 (npm run describe:data writes it)'
    ]);
    rmSync(join(folder, 'datapackage.json'));
    expect(problems()).toContain('datapackage.json:1 file: is missing');
  });

  it('has a table told that is not UTF-8, with the line, what stands there, and how to save it', () => {
    const [header, first, ...others] = smallest['actors.csv'].split('\n');
    const text = [header, first, 'a,Br\u00FChl,person,freedonia,,,', ...others].join('\n');
    writeFileSync(join(folder, 'actors.csv'), Buffer.from(text, 'latin1'));
    expect(problems()).toContain(
      'actors.csv:3 file: is not UTF-8: after "a,Br" stands the byte FC; save it as UTF-8, in a spreadsheet as “CSV UTF-8”'
    );
  });

  it.each([
    ['XLSX or ODS', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]]
  ])('has a workbook told that is only called a table: %s', (kind, begin) => {
    writeFileSync(join(folder, 'actors.csv'), Buffer.from([...begin, ...Array.from({ length: 50 }, (_, n) => n * 5)]));
    expect(problems()).toContain(
      `actors.csv:1 file: is no text but a workbook of a spreadsheet (${kind}), whatever its name says; open it in the spreadsheet and save the sheet as “CSV UTF-8”`
    );
  });

  it('has a table told that a spreadsheet saved as Unicode, which is UTF-16', () => {
    writeFileSync(join(folder, 'actors.csv'), Buffer.from(`\uFEFF${smallest['actors.csv']}`, 'utf16le'));
    expect(problems()).toEqual(['actors.csv:1 file: is UTF-16; save it as UTF-8']);
  });

  it.each(Object.keys(smallest))('has nothing told that follows from bytes that are no UTF-8: %s', (file) => {
    writeFileSync(join(folder, file), Buffer.from([0xe9]));
    expect(problems()).toEqual([
      `${file}:1 file: is not UTF-8: this line begins with the byte E9; save it as UTF-8, in a spreadsheet as “CSV UTF-8”`
    ]);
  });

  it('has the line told in which its description is no JSON, and nothing that follows from that', () => {
    const lines = JSON.stringify(JSON.parse(smallest['datapackage.json']), null, 2).split('\n');
    const n = lines.findIndex((line) => line.startsWith('  "title"'));
    lines[n] = (lines[n] ?? '').replace(/,$/, '');
    writeFileSync(join(folder, 'datapackage.json'), lines.join('\n'));
    expect(problems()).toEqual([expect.stringMatching(`^datapackage\\.json:${n + 1} file: is no JSON: before “"`)]);
  });

  it('has each file told that is larger than what is read, with its size and the limit', () => {
    const { problems } = readFolder(folder, codebook, { table: 100_000, descriptor: 1000 });
    const { length } = smallest['datapackage.json'];
    expect(problems.map(problemLine)).toEqual([
      `datapackage.json:1 file: has ${Math.ceil(length / 1e4) / 100} megabytes; at most 0.01 are read`
    ]);
  });

  it('has it told why a file cannot be read', () => {
    rmSync(join(folder, 'actors.csv'));
    symlinkSync('actors.csv', join(folder, 'actors.csv'));
    expect(problems()[0]).toMatch(
      /^actors\.csv:1 file: cannot be read: it is a symbolic link that leads back to itself/
    );
  });

  it('has the files told that a package must have, and nothing else, where there is no folder', () => {
    expect(readFolder('nowhere', codebook).problems.filter(({ message }) => message === 'is missing')).toHaveLength(2);
    expect(readFolder('nowhere', codebook).problems).toHaveLength(2);
  });
});

describe('npm run check:data -- FOLDER', () => {
  it('prints the counts and ends with 0 where nothing is wrong', () => {
    const { status, stdout, stderr } = check();
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stderr: '',
      stdout: '1 event, 2 actors, 0 agreements, 0 discrepancies.\n1 of 1 items used.\n'
    });
  });

  it('prints one line a problem, all of them, and ends with 1', () => {
    writeFileSync(
      join(folder, 'events.csv'),
      smallest['events.csv'].replace('CONSULT', 'CONSULTT').replace(',high,', ',hihg,')
    );
    writeFileSync(join(folder, 'source-items.csv'), 'item,topic,use\n');
    const { status, stdout, stderr } = check();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual(
      expect.arrayContaining([
        'events.csv:2 confidence: "hihg" is no confidence; did you mean high?',
        'source-items.csv:1 row: there is none below the header, but a cell names a source item, that in events.csv:2'
      ])
    );
    expect(stderr).toMatch(/\n\d+ problems\.\n$/);
  });
});

describe('npm run check:data, of a briefing in the package,', () => {
  it('names the line of what is wrong with its form, or of what the data lack', () => {
    const briefing = (...lines: string[]) => writeFileSync(join(folder, 'briefing.yaml'), `${lines.join('\n')}\n`);
    briefing(
      'version: 1',
      'title: T',
      'slides:',
      '  - id: a',
      '    title: A',
      '    chart: pie',
      '    view: from=1933',
      '  - id: b',
      '    title: B',
      '    text: B',
      '    colour: red'
    );
    expect(check().stderr).toBe(
      'briefing.yaml:6 slides.1.chart: “pie” is not a chart; allowed: warmth, density, network, robustness.\nbriefing.yaml:11 slides.2.colour: There is no such field here; allowed: id, title, notes, text.\n2 problems.\n'
    );
    briefing(
      'version: 1',
      'title: T',
      'slides:',
      '  - id: a',
      '    title: A',
      '    event: gone',
      '  - id: b',
      '    title: B',
      '    chart: warmth',
      '    steps:',
      '      - from=1940&to=1941'
    );
    expect(check().stderr).toBe(
      'briefing.yaml:6 slides.1.event: The data have no “gone” for event; allowed are the ids in events.csv, under /data.\nbriefing.yaml:11 slides.2.steps.1: No event fits this view.\n2 problems.\n'
    );
    writeFileSync(join(folder, 'events.csv'), smallest['events.csv'].replace('CONSULT', 'CONSULTT'));
    briefing('version: 1', 'title: T', 'slides: []');
    expect(check().stderr).toMatch(/^events\.csv:2 [^]*\nbriefing\.yaml:3 slides: At least one slide is needed\.\n/);
    writeFileSync(join(folder, 'events.csv'), smallest['events.csv']);
    writeFileSync(join(folder, 'briefing.yaml'), Buffer.from('title: Fr\u00E9edonia\n', 'latin1'));
    expect(check().stderr).toBe('briefing.yaml:1 file: It is not UTF-8; save it as UTF-8.\n1 problem.\n');
    briefing('version: 1', 'title: "T');
    expect(check().stderr).toMatch(/^briefing\.yaml:\d line \d: /);
  });
});

describe('npm run describe:data -- FOLDER', () => {
  it('writes the tables into datapackage.json and leaves the rest as it is', () => {
    const { resources, ...own }: Record<string, unknown> = JSON.parse(smallest['datapackage.json']) as Record<
      string,
      unknown
    >;
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(own));
    execFileSync(process.execPath, ['commands/run.js', 'describe-data', folder]);
    expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))).toEqual({ ...own, resources });
    expect(problems()).toEqual([]);
  });
});
