// The table of states of the codebook.
import { join } from 'node:path';
import type { State } from '#lib/dataset/index.ts';
import { readUtf8 } from '#lib/dataset/read/read-folder.ts';
import { parseStates } from '#lib/dataset/read/states.ts';
import { codebookFolder } from './package-folder.ts';

/** All states that can be read; what is wrong with others `npm run check:data` tells. */
export function codebookStates(): readonly State[] {
  const read = readUtf8(join(codebookFolder, 'states.csv'));
  return parseStates('text' in read ? read.text : undefined, []);
}
