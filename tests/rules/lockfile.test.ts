import { existsSync, readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const oldestNode = '20.19.0';
/** Licences that let anyone pass the packages on, as SPDX names. */
const free = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib'
]);

const names = v.record(v.string(), v.string());
const entry = v.object({
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  optional: v.optional(v.boolean(), false),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  dependencies: v.optional(names, {}),
  optionalDependencies: v.optional(names, {}),
  engines: v.optional(v.union([names, v.array(v.string())]))
});
const lock = v.parse(
  v.object({ packages: v.record(v.string(), entry) }),
  JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The Node versions that a package asks for; old packages write them as a list of `node >= 0.4`. */
function nodeRange(engines: v.InferOutput<typeof entry>['engines']): string {
  if (Array.isArray(engines)) return engines.find((engine) => engine.startsWith('node'))?.slice('node'.length) ?? '*';
  return engines?.['node'] ?? '*';
}

/** An SPDX expression lets pass on if one of its alternatives does in all its parts. */
const passesOn = (licence: string) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => free.has(part.trim())));

/** Whether a package's own LICENSE file is the MIT licence, by the sentence that grants it. */
const carriesMit = (path: string) => {
  const file = new URL(`../../${path}/LICENSE`, import.meta.url);
  return (
    existsSync(file) &&
    /Permission is hereby granted, free of charge, to any person obtaining\s+a copy/.test(readFileSync(file, 'utf8'))
  );
};

/** The folders where Node looks for a package that `path` imports, nearest first. */
const placesOf = (path: string, name: string) =>
  path
    .split('/node_modules/')
    .map((_, n, steps) => `${steps.slice(0, n + 1).join('/node_modules/')}/node_modules/${name}`)
    .reverse()
    .concat(`node_modules/${name}`);

describe('the lock file', () => {
  it('holds every package that one of its packages asks for, the builds for other systems too', () => {
    // `npm ci` refuses a lock file without them.
    const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !placesOf(path, name).some((place) => place in lock.packages))
        .map((name) => `${path}: ${name}`)
    );
    expect(missing).toEqual([]);
  });

  it('asks for no newer Node than 20.19', () => {
    // What is optional npm leaves out where it does not fit.
    const newer = packages.filter(
      ([, { engines, optional }]) => !optional && !satisfies(oldestNode, nodeRange(engines))
    );
    expect(newer.map(([path, { engines }]) => `${path}: ${nodeRange(engines)}`)).toEqual([]);
  });

  it('names no registry, so that every reader takes packages from their own', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the content of every package by its hash', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('holds only packages whose licence lets them be passed on', () => {
    const closed = packages.filter(([, { license }]) => license !== undefined && !passesOn(license));
    expect(closed.map(([path, { license }]) => `${path}: ${license ?? ''}`)).toEqual([]);
    // A package that names no licence may still carry the text of one.
    const silent = packages.filter(([path, { license }]) => license === undefined && !carriesMit(path));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('reads a licence of two the way its author meant', () => {
    expect(['MIT OR GPL-3.0', '(MIT AND Zlib)'].every(passesOn)).toBe(true);
    expect(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED'].some(passesOn)).toBe(false);
  });
});
