// `npm run font-tables`: writes the tables of letter widths, kerning and characters anew, after the font's files were changed.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { command, tell } from './command-line.ts';
import { advanceTable } from './font-tables/advance-table.ts';
import { characterTable } from './font-tables/character-table.ts';
import { kerningTable } from './font-tables/kerning-table.ts';

/** A generated file by its path, and what makes its text. */
export const tables = [
  { file: 'src/lib/charts/text/letter-widths.ts', make: advanceTable },
  { file: 'src/lib/export/drawing/kerning.ts', make: kerningTable },
  { file: 'src/lib/dataset/drawn-characters.ts', make: characterTable }
] as const;

/** The text of a generated file, formatted as the project's others are. */
export async function textOf({ file, make }: (typeof tables)[number]): Promise<string> {
  return format(make(), { ...(await resolveConfig(pathOf(file))), filepath: file });
}

export const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default command(async () => {
  for (const table of tables) {
    writeFileSync(pathOf(table.file), await textOf(table));
    tell(table.file);
  }
});
