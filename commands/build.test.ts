import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPackage, isFresh, noteData } from './build.ts';

let folder = '';
const inside = (name: string) => join(folder, name);
const build = () => ({ entry: inside('build/index.js'), note: inside('build/data-package.txt') });
const changed = (name: string, seconds: number) => {
  utimesSync(inside(name), seconds, seconds);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  for (const name of ['build', 'ours', 'theirs']) mkdirSync(inside(name));
  for (const name of ['build/index.js', 'ours/events.csv', 'theirs/events.csv', 'package.json'])
    writeFileSync(inside(name), '');
  noteData(build(), inside('ours'));
  for (const name of ['ours/events.csv', 'ours', 'theirs/events.csv', 'theirs', 'package.json']) changed(name, 1000);
  changed('build/index.js', 2000);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const fresh = (data: string) => isFresh(build(), inside(data), [inside('package.json')]);

it('a build is served again as long as nothing that it is made from has changed', () => {
  expect(fresh('ours')).toBe(true);
});

it.each(['ours/events.csv', 'package.json'])('a build is made anew where %s has changed since', (name) => {
  changed(name, 3000);
  expect(fresh('ours')).toBe(false);
});

it('a build is made anew where another data package is asked for, or it is not known which it was made from', () => {
  expect(fresh('theirs')).toBe(false);
  rmSync(inside('build/data-package.txt'));
  expect(fresh('ours')).toBe(false);
});

it('a site is built from a copy of a package’s own files, whose path may hold anything', () => {
  mkdirSync(inside('a #?$& b'));
  for (const name of ['events.csv', 'datapackage.json', 'another.txt']) writeFileSync(inside(`a #?$& b/${name}`), name);
  mkdirSync(inside('copy'));
  writeFileSync(inside('copy/briefing.yaml'), 'Of another package.');
  expect(copyPackage(inside('a #?$& b'), inside('copy'))).toBe(inside('copy'));
  expect(readdirSync(inside('copy'))).toEqual(['datapackage.json', 'events.csv']);
});
