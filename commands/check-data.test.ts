import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runHere } from '../tests/support/command.ts';
import { measuresAlone } from '../tests/support/sparse-packages.ts';
import checkData from './check-data.ts';
import { checkedPackage } from './checked-package.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the check of the packaged relationship says, one piece of its events replaced, and how it ends. */
async function checked(...[from, to]: readonly [string, string]) {
  cpSync('data/pakistan-russia', folder, { recursive: true });
  const events = join(folder, 'events.csv');
  writeFileSync(events, readFileSync(events, 'utf8').replace(from, to));
  const [out, err] = [
    vi.spyOn(console, 'log').mockImplementation(() => undefined),
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  ];
  await checkData([folder], () => Promise.reject(new Error('Nothing built is needed.')));
  const said = (spy: typeof out) => spy.mock.calls.flat().map(String);
  return { out: said(out), err: said(err), code: process.exitCode ?? 0 };
}

it('letters that pictures have no font for are a warning with row and letter, and no error', async () => {
  const { out, err, code } = await checked(',First trade agreement,', ',First 贸易协定,');
  expect(err).toEqual([expect.stringMatching(/^events\.csv:17 title: holds "贸" \(U\+8D38\)/), '1 warning.']);
  expect(out.join()).toContain('46 events');
  expect(code).toBe(0);
});

it('a briefing that holds nothing is a warning, and no error', () => {
  cpSync('data/pakistan-russia', folder, { recursive: true });
  writeFileSync(join(folder, 'briefing.yaml'), ' \n');
  expect(checkedPackage(folder).problems).toEqual([
    expect.objectContaining({ message: 'is empty; leave it out or write a briefing in it', isNotice: true })
  ]);
});

it('of measures alone these are counted, and no tables that a record without events does not have', async () => {
  const { datapackage, series = '', 'series-values': values = '' } = measuresAlone();
  const measured = join(folder, 'measured');
  mkdirSync(measured);
  for (const [file, text] of Object.entries({
    'datapackage.json': datapackage,
    'series.csv': series,
    'series-values.csv': values
  }))
    writeFileSync(join(measured, file), text);
  const { out } = await runHere(checkData, measured);
  expect(out.toString()).toBe('2 actors, 1 measure with 29 values; no events.\n');
});

it('what is wrong is told before any warning, and is an error', async () => {
  const { out, err, code } = await checked(',First trade agreement,', ',=First 贸易协定,');
  expect(err).toEqual([expect.stringContaining('begins with "="'), '1 problem.']);
  expect([out, code]).toEqual([[], 1]);
});
