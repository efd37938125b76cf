import { nearestValue, notAllowed } from './nearest-value.ts';
import { quoted } from './quoted.ts';
import type { StateFault } from './state-by-code.ts';
import type { State } from './types.ts';

/** Why a code names no one state of some tables, and what does. */
export function stateFaultInWords(
  code: string,
  fault: StateFault,
  states: readonly State[],
  tables = 'states.csv'
): string {
  if (fault.fault === 'several') {
    const ids = fault.reading.meanings.map(({ state }) => state.id).join(', ');
    return `${quoted(code)} may be ${ids}; name one of them`;
  }
  const refusal = `${quoted(code)} is no state of ${tables}`;
  return fault.fault === 'unknown' && fault.nearest !== undefined
    ? `${refusal}; did you mean ${fault.nearest}?`
    : `${refusal}; allowed are ${namesOfStates(states)}`;
}

/** Why a name is that of no actor: it is none of `ids`, and no state for the reason given. */
export function actorFaultInWords(
  name: string,
  ids: readonly string[],
  fault: StateFault,
  states: readonly State[]
): string {
  if (fault.fault === 'several') return stateFaultInWords(name, fault, states);
  const state = fault.fault === 'unknown' && nearestValue(name, ids) === undefined ? fault.nearest : undefined;
  const refusal = notAllowed(name, 'known actor', state === undefined ? ids : [state]);
  if (refusal.includes('did you mean')) return refusal;
  return `${refusal}${refusal.includes('allowed') ? ', and' : '; allowed are ids of actors.csv, and'} ${namesOfStates(states)}`;
}

/** By what a state may be named. */
function namesOfStates([example]: readonly State[]): string {
  const as = example ? `, as ${[example.name, ...example.iso3, ...example.iso2].join(', ')} or ${example.cow}` : '';
  return `names and codes of states${as}`;
}
