// `npm run describe:data [-- FOLDER | --relationship ID]`: writes into datapackage.json what the program knows of the
// tables; the rest stays.
import { join } from 'node:path';
import type { Problem } from '#lib/dataset/index.ts';
import { codeColumns } from '#lib/dataset/read/code-columns.ts';
import { jsonFault } from '#lib/dataset/read/json-fault.ts';
import { readTables } from '#lib/dataset/read/parse-dataset.ts';
import { problemLine, readPackageTexts, readUtf8 } from '#lib/dataset/read/read-folder.ts';
import { codebookResources, resourcesOf } from '#lib/dataset/read/table-schema.ts';
import { codebookStates } from './codebook-states.ts';
import { command, Refusal, tell } from './command-line.ts';
import { isObject, ownFieldsKept, type Json } from './own-fields.ts';
import { codebookFolder, helped, namedFolder, packagedFolders } from './package-folder.ts';
import { replaceFile } from './replace-file.ts';

export default command((parameters) => {
  if (
    helped(
      parameters,
      'describe:data',
      'Writes into datapackage.json of FOLDER what its tables are; the rest of it stays.'
    )
  )
    return;
  const folder = namedFolder(parameters, 'describe:data');
  for (const each of folder === null ? packagedFolders() : [folder])
    describe(each, (known) => {
      const { tables, resources } = resourcesIn(each);
      const kept = ownFieldsKept(tables, resources, known);
      for (const line of kept.told) tell(line);
      return kept.resources;
    });
  // The scales are the same for every package.
  if (folder === null) describe(codebookFolder, () => codebookResources);
});

function describe(folder: string, resources: (known: Json) => readonly object[]): void {
  const file = join(folder, 'datapackage.json');
  const known = readDescriptor(file);
  const descriptor = { ...known, profile: 'tabular-data-package', resources: resources(known) };
  replaceFile(file, `${written(descriptor, file)}\n`);
  tell(file);
}

/** As JSON; what can be read may be nested more deeply than what can be written. */
function written(descriptor: object, file: string): string {
  try {
    return JSON.stringify(descriptor, null, 2);
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(`${file} is nested too deeply.`) : error;
  }
}

function readDescriptor(file: string): Json {
  const read = readUtf8(file);
  if ('fault' in read)
    throw new Refusal(
      `${file} ${read.fault}. It must be there, with title, licenses, sources and dyad; docs/data-package.md says how.`
    );
  const json = jsonOf(read.text, file);
  if (!isObject(json)) throw new Refusal(`${file} must hold an object, { … }.`);
  return json;
}

function jsonOf(text: string, file: string): unknown {
  if (text.trim() === '')
    throw new Refusal(
      `${file} is empty. It must say title, licenses, sources and dyad; docs/data-package.md says how.`
    );
  const plain = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(plain);
  if (fault) throw new Refusal(`${file} is no JSON: in line ${fault.line}, ${fault.message}.`);
  const json: unknown = JSON.parse(plain);
  return json;
}

/**
 * What the tables of a folder are, as they are written; a header that cannot be read is described in the usual way. A
 * folder without events may hold something else altogether: it is refused.
 */
function resourcesIn(folder: string) {
  const problems: Problem[] = [];
  const texts = readPackageTexts(folder, problems);
  if (problems.length > 0)
    throw new Refusal(
      [`${folder} is not described; these tables cannot be read:`, ...problems.map(problemLine)].join('\n')
    );
  const tables = readTables(texts, problems);
  return { tables, resources: resourcesOf(tables, codeColumns(tables, codebookStates())) };
}
