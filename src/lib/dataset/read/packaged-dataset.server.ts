import cameo from '../../../../data/codebook/cameo.csv?raw';
import codebook from '../../../../data/codebook/datapackage.json?raw';
import plover from '../../../../data/codebook/plover.csv?raw';
import states from '../../../../data/codebook/states.csv?raw';
import actors from '../../../../data/pakistan-russia/actors.csv?raw';
import agreements from '../../../../data/pakistan-russia/agreements.csv?raw';
import background from '../../../../data/pakistan-russia/background.csv?raw';
import datapackage from '../../../../data/pakistan-russia/datapackage.json?raw';
import discrepancies from '../../../../data/pakistan-russia/discrepancies.csv?raw';
import eras from '../../../../data/pakistan-russia/eras.csv?raw';
import events from '../../../../data/pakistan-russia/events.csv?raw';
import participants from '../../../../data/pakistan-russia/participants.csv?raw';
import sourceItems from '../../../../data/pakistan-russia/source-items.csv?raw';
import sources from '../../../../data/pakistan-russia/sources.csv?raw';
import { refuseProblems } from '../check/report.ts';
import { codebookFolder } from './codebook-columns.ts';
import { descriptorFile } from './descriptor.ts';
import { packagedTables, type PackagedFile, type PackagedTable } from './packaged-tables.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';
import { siteAt } from './site-address.ts';

const texts: PackageTexts = {
  actors,
  agreements,
  discrepancies,
  events,
  participants,
  // Empty where the package has none.
  ...(sources === '' ? {} : { sources }),
  ...(eras === '' ? {} : { eras }),
  ...(background === '' ? {} : { background }),
  'source-items': sourceItems,
  datapackage,
  cameo,
  plover,
  states
};

const reading = parseDataset(texts);
// A site that lacks rows of its package would tell of another history without a word.
refuseProblems(reading.problems);

const { dyad } = reading.dataset;
/**
 * The relationship that this build draws, built into the server. Its files name the site: as the package does, else as
 * the server is told.
 */
export const dataset = { ...reading.dataset, dyad: { ...dyad, homepage: dyad.homepage || siteAt(process.env.ORIGIN) } };
/** Its tables, and the descriptions of them and of the codebook, to be downloaded as they stand. */
export const tables: readonly PackagedTable[] = packagedTables(texts, dataset, reading.states);
export const descriptor: PackagedFile = { file: descriptorFile, folder: dataset.dyad.id, text: datapackage };
export const codebookDescriptor: PackagedFile = { file: descriptorFile, folder: codebookFolder, text: codebook };
