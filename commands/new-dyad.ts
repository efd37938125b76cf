// `npm run new:dyad -- FOLDER --sides PAK,IND`: writes an empty data package, to be filled.
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { quoted, stateByCode, type State } from '#lib/dataset/index.ts';
import { titleToWrite } from '#lib/dataset/read/descriptor.ts';
import { packageColumns, tableNames } from '#lib/dataset/read/package-columns.ts';
import { readTables } from '#lib/dataset/read/parse-dataset.ts';
import { systemCode, systemFault } from '#lib/dataset/read/system-fault.ts';
import { resourcesOf } from '#lib/dataset/read/table-schema.ts';
import { stateFaultInWords } from '#lib/dataset/state-words.ts';
import { codebookStates } from './codebook-states.ts';
import { command, Refusal, tell } from './command-line.ts';
import { readersFolder } from './package-folder.ts';
import { takenFault, takenNames } from './relationship-index.ts';
import { refusing, replaceFile } from './replace-file.ts';

const usage = 'npm run new:dyad -- FOLDER --sides PAK,IND';
const msPerDay = 86_400_000;

/** The columns that a list kept by hand has use for; all others may be added. */
const columns = [
  'date',
  'title',
  'summary',
  'actor',
  'recipient',
  'category',
  'mode',
  'context',
  'cameo',
  'confidence',
  'note'
] as const;

export default command((parameters) => {
  if (parameters.some((each) => each === '--help' || each === '-h')) {
    tell(
      `${usage}\n\nWrites an empty data package into FOLDER, which is made: events.csv, datapackage.json and a README that says what goes where.\n--sides names the two states by their names or by any code of data/codebook/states.csv.`
    );
    return;
  }
  const { name, sides } = asked(parameters);
  const folder = resolve(readersFolder('new:dyad'), name);
  const id = idOf(folder);
  const [a, b] = statesOf(sides);
  makeEmpty(folder, name);
  const events = `${columns.join()}\n`;
  const now = new Date();
  const title = `${a.name} and ${b.name}`;
  const descriptor = {
    profile: 'tabular-data-package',
    name: id,
    title,
    created: `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/'
      }
    ],
    sources: [{ title: titleToWrite }],
    resources: resourcesOf(readTables({ events }, [])),
    dyad: { sides: [a.id, b.id], record: 'chronicle', scales: [], limits: [] }
  };
  const files = {
    'events.csv': events,
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    'README.md': readmeOf(title, name)
  };
  for (const [file, text] of Object.entries(files)) replaceFile(join(folder, file), text, 'never');
  tell(`${Object.keys(files).join(', ')} in ${name}. ${join(name, 'README.md')} says how to go on.`);
});

function asked(parameters: readonly string[]): { readonly name: string; readonly sides: readonly string[] } {
  const words = parameters.flatMap((each) => each.replace(/^(--sides)=/, '$1\0').split('\0'));
  const at = words.indexOf('--sides');
  const [named, names] =
    at < 0 ? [undefined, words] : [words[at + 1], words.filter((_, n) => n !== at && n !== at + 1)];
  const [name = '', more] = names;
  const strange = names.find((each) => each.startsWith('-'));
  if (strange !== undefined) throw new Refusal(`There is no ${quoted(strange)}: ${usage}`);
  if (name === '') throw new Refusal(`Name the folder that is to be made: ${usage}`);
  if (more !== undefined) throw new Refusal(`Name one folder, not ${quoted(more)} too: ${usage}`);
  const sides = (named ?? '').split(',').map((each) => each.trim());
  if (sides.length !== 2 || sides.includes(''))
    throw new Refusal(`--sides must name two states with a comma between: ${usage}`);
  return { name, sides };
}

/** The name of the package, which is that of its folder. */
function idOf(folder: string): string {
  const id = basename(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Refusal(
      `${quoted(id)} can name no package; name the folder with small letters and digits and hyphens between, as pakistan-india.`
    );
  if (takenNames().has(id)) throw new Refusal(`${quoted(id)} ${takenFault}.`);
  return id;
}

/** The two states, as they are today, or the last that bore the name. */
function statesOf(sides: readonly string[]): readonly [State, State] {
  const states = codebookStates();
  const today = Math.floor(Date.now() / msPerDay);
  const [a, b] = sides.map((code) => {
    const found = stateByCode(states, { any: code }, today);
    if (!('state' in found)) throw new Refusal(`--sides: ${stateFaultInWords(code, found, states)}`);
    return found.state;
  });
  if (!a || !b) throw new Refusal(`--sides must name two states with a comma between: ${usage}`);
  if (a.cow === b.cow)
    throw new Refusal(`--sides: ${a.name} and ${b.name} are one side, one state after the other; name two sides.`);
  return [a, b];
}

/** Nothing that is there is mixed with what is new. */
function makeEmpty(folder: string, name: string): void {
  try {
    if (readdirSync(folder).length > 0)
      throw new Refusal(`The folder ${quoted(name)} is not empty; name one that is not there yet.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (systemCode(error) !== 'ENOENT')
      throw new Refusal(`${quoted(name)} cannot be a new folder${systemFault(error)}.`);
    refusing(folder, () => mkdirSync(folder, { recursive: true }));
  }
}

function readmeOf(title: string, folder: string): string {
  const told = (table: (typeof tableNames)[number]) => {
    const resource = resourcesOf({ [table]: { shape: null } }).find((each) => each.name === table);
    const rows = (resource?.schema.fields ?? []).map((field) => {
      const { name, description = '' } = field as { name: string; description?: string };
      return `- \`${name}\`: ${description}`;
    });
    return `### \`${table}.csv\`\n${rows.join('\n')}`;
  };
  return `# ${title}

A data package: what happened between the two states, one row each in \`events.csv\`. A date and a title are all that a row needs, as \`1966-01-06,A declaration signed at Tashkent\`; what is not coded is drawn and counted as that, and moves no line.

1. Write rows into \`events.csv\`. Columns of your own are kept and shown; those that you do not need may go.
2. In \`datapackage.json\` write \`title\`, the title of your source under \`sources\`, the licence, and under \`dyad\` what the record leaves out (\`limits\`) and by which rules you code (\`rules\`), a sentence each.
3. If you have scores of your own, add a column \`score\` and name its scale under \`dyad\`: \`"scales": [{ "name": "Ours", "low": -10, "high": 10 }]\`.
4. \`npm run describe:data -- ${folder}\` brings \`datapackage.json\` in line with the tables, whenever you change their columns or add a table.
5. \`npm run check:data -- ${folder}\` says what is wrong, where, and what is allowed.
6. \`DATA_PACKAGE=${folder} npm start\` draws it.

\`docs/data-package.md\` says how dates are written and events are coded. These are all tables that a package can have, and their columns; \`events.csv\` must be there, or \`agreements.csv\` or \`series.csv\` in its place.

${tableNames
  .filter((table) => Object.keys(packageColumns[table]).length > 0)
  .map(told)
  .join('\n\n')}
`;
}
