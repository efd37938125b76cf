import { stateProblems } from '../check/states.ts';
import type { Problem, State } from '../types.ts';
import { codebookColumns } from './codebook-columns.ts';
import { readTable } from './csv-table.ts';

/**
 * Reads and checks the states of the codebook, in the order of the file; every problem is added to `problems`. `text` is
 * undefined where the file could not be read, a problem already.
 */
export function parseStates(text: string | undefined, problems: Problem[]): State[] {
  const table = readTable('states.csv', text, codebookColumns.states, problems);
  for (const problem of stateProblems(table)) problems.push(problem);
  return table.values.map(({ other_names, cow_abbreviation, ...state }) => ({
    id: state.id,
    name: state.name,
    otherNames: other_names,
    cow: state.cow,
    cowAbbreviation: cow_abbreviation,
    gw: state.gw,
    iso2: state.iso2,
    iso3: state.iso3,
    cameo: state.cameo,
    fips: state.fips,
    membership: state.membership,
    successors: state.successors
  }));
}
