import packages from 'virtual:packages';
import cameo from '../../../../data/codebook/cameo.csv?raw';
import codebook from '../../../../data/codebook/datapackage.json?raw';
import plover from '../../../../data/codebook/plover.csv?raw';
import states from '../../../../data/codebook/states.csv?raw';
import { refuseProblems } from '../check/report.ts';
import type { Dataset } from '../types.ts';
import { codebookFolder } from './codebook-columns.ts';
import { descriptorFile } from './descriptor.ts';
import { tableNames } from './package-columns.ts';
import { packagedTables, type PackagedFile, type PackagedTable } from './packaged-tables.ts';
import { parseDataset } from './parse-dataset.ts';
import { siteAt } from './site-address.ts';

/** A relationship of the site, built into the server: what is drawn, and its files to be downloaded as they stand. */
export interface Relationship {
  readonly dataset: Dataset;
  readonly tables: readonly PackagedTable[];
  /** The description of its tables. */
  readonly descriptor: PackagedFile;
  /** The text of the deck that comes with it; empty where there is none. */
  readonly briefing: string;
}

/** All that this build draws, the one at the plain addresses first. */
export const relationships: readonly Relationship[] = packages.map(readRelationship);

function readRelationship(files: Readonly<Record<string, string>>, n: number): Relationship {
  const { [descriptorFile]: datapackage = '', 'briefing.yaml': briefing = '' } = files;
  const tables = Object.fromEntries(
    tableNames.flatMap((name) => {
      const text = files[`${name}.csv`];
      return text === undefined ? [] : [[name, text]];
    })
  );
  const texts = { ...tables, datapackage, cameo, plover, states };
  const reading = parseDataset(texts);
  // A site that lacks rows of its package would tell of another history without a word.
  refuseProblems(reading.problems);
  const { dyad } = reading.dataset;
  // Its files name the site: as the package does, else as the server is told.
  const homepage = dyad.homepage || siteAt(process.env.ORIGIN);
  const dataset = { ...reading.dataset, dyad: { ...dyad, homepage, path: n === 0 ? '' : `${dyad.id}/` } };
  return {
    dataset,
    tables: packagedTables(texts, dataset, reading.states),
    descriptor: { file: descriptorFile, folder: dyad.id, text: datapackage },
    briefing
  };
}

/** The relationship that an address names by its first part; without one the first. */
export function relationshipAt(id: string | undefined): Relationship {
  const found = id === undefined ? relationships[0] : relationships.find(({ dataset }) => dataset.dyad.id === id);
  if (!found) throw new RangeError(`There is no relationship ${id ?? ''}.`);
  return found;
}

/** Parameters of addresses, of every relationship: what is to be written as plain files. */
export const parametersOf = <Parameters extends object>(
  of: (relationship: Relationship) => readonly Parameters[]
): (Parameters & { readonly dyad: string })[] =>
  relationships.flatMap((each) =>
    of(each).map((parameters) => ({ ...parameters, dyad: each.dataset.dyad.path.replace('/', '') }))
  );

/** The one at the plain addresses. */
export const { dataset } = relationshipAt(undefined);
/** What the codebook says of its tables, which every relationship shares. */
export const codebookDescriptor: PackagedFile = { file: descriptorFile, folder: codebookFolder, text: codebook };
