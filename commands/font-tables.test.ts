import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathOf, tables, textOf } from './font-tables.ts';

it.each(tables)('$file is what the program makes of the font’s files', async (table) => {
  expect(await textOf(table)).toBe(readFileSync(pathOf(table.file), 'utf8'));
});
