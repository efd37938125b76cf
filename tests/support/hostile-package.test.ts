import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemLine, readFolder, refuseProblems } from '#lib/dataset/read/read-folder.ts';
import { hostileTexts, writeHostilePackage } from './hostile-package.ts';

it('the hostile package is read whole: of its texts the checker tells only what a spreadsheet or XML would stumble over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  writeHostilePackage(folder);
  const { dataset, problems } = readFolder(folder, 'data/codebook');
  rmSync(folder, { recursive: true });
  expect(
    problems.map(problemLine).filter((line) => !/: (begins with .* formula|holds the control character )/.test(line))
  ).toEqual([]);
  expect(() => {
    refuseProblems(problems);
  }, 'a site can be built from it').not.toThrow();
  expect(dataset.events.length).toBeGreaterThan(hostileTexts.length);
  for (const text of hostileTexts)
    expect(
      dataset.events.some(({ title }) => title.startsWith(text)),
      text
    ).toBe(true);
});
