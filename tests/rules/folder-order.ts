import type { Import } from './imports.ts';

/** The folders below src/lib. Each may import from those before it. */
const order = [
  'memo',
  'dataset',
  'relationships',
  'view',
  'messages',
  'analysis',
  'charts',
  'export',
  'briefing',
  'components'
];

/** What a folder shows beside its index: what reads files, to all that come after it. */
const readers = ['src/lib/dataset/read/packaged-dataset.server.ts', 'src/lib/dataset/read/read-folder.ts'];
/** And what runs on the server alone, to the pages and to tests. */
const servers = ['src/lib/export/server-tools.server.ts', 'src/lib/briefing/default-deck.server.ts'];

const isTest = (file: string) => file.endsWith('.test.ts');
const within = (file: string, ...folders: readonly string[]) => folders.some((folder) => file.startsWith(`${folder}/`));
/** The folder below src/lib that a file is in. */
const libraryFolder = (file: string) => /^src\/lib\/([^/]+)\//.exec(file)?.[1];

/** Why a file may not import another; null where it may. */
export function offence({ from, to }: Pick<Import, 'from' | 'to'>): string | null {
  if (within(to, 'src/routes') && !within(from, 'src/routes')) return 'nothing imports from routes';
  if (within(to, 'tests') && !isTest(from) && !within(from, 'tests'))
    return within(from, 'commands') && within(to, 'tests/support', 'tests/snapshots')
      ? null
      : 'nothing but tests imports from tests, and commands from tests/support and tests/snapshots';
  if (within(to, 'commands') && !isTest(from) && !within(from, 'commands', 'tests'))
    return 'nothing but tests imports from commands';
  return within(from, 'src') ? offenceInside(from, to) : null;
}

/** Of the program itself. */
function offenceInside(from: string, to: string): string | null {
  const [own, other] = [libraryFolder(from), libraryFolder(to)];
  for (const folder of [own, other])
    if (folder !== undefined && !order.includes(folder)) return `${folder} has no place in the order`;
  if (other === undefined || own === other) return null;
  if (![`src/lib/${other}/index.ts`, ...readers, ...servers].includes(to)) return `${other} shows its index only`;
  // A page may look at every folder, and a test at what comes after its own.
  if (own === undefined || isTest(from)) return null;
  if (servers.includes(to)) return 'what runs on the server alone is for pages';
  return order.indexOf(other) < order.indexOf(own) ? null : `${own} comes before ${other}`;
}
