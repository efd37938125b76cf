import { memoizeWeak } from '#lib/memo/index.ts';
import { nearestValue } from './nearest-value.ts';
import type { State } from './types.ts';

/** The kinds of code that name a state. */
export const codeKinds = [
  'id',
  'name',
  'cow',
  'cowAbbreviation',
  'gw',
  'iso2',
  'iso3',
  'cameo',
  'fips'
] as const satisfies readonly (keyof State)[];
export type CodeKind = (typeof codeKinds)[number];
/** What is given of a state: a code by its kind, several, or under `any` one of which the kind is not known. */
export type StateCodes = Readonly<Partial<Record<CodeKind | 'any', string>>>;

/** A state that a code may mean, and as which kinds of code. */
export interface StateMeaning {
  readonly state: State;
  readonly kinds: readonly CodeKind[];
}

/** A code and all that it may mean on the day asked for. */
export interface StateReading {
  readonly kind: CodeKind | 'any';
  readonly code: string;
  readonly meanings: readonly StateMeaning[];
}

/**
 * Why codes do not name one state: `empty`, there is none; `unknown`, no state has it; `several`, more than one has, and
 * no day tells which; `apart`, two codes name different states.
 */
export type StateFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'unknown'; readonly reading: StateReading; readonly nearest?: string | undefined }
  | { readonly fault: 'several'; readonly reading: StateReading; readonly day?: number | undefined }
  | { readonly fault: 'apart'; readonly readings: readonly [StateReading, StateReading] };

/**
 * The state that codes name, on a day (days since 1970) if one is given. Of several that have had a code it is the one
 * that was a member of the system of states on that day; else the one between whose first and last day it lies, as a
 * state under occupation. Where none of them was there, it is the one that then had the same Correlates of War number:
 * RUS in 1985 is the Soviet Union. Letter case, accents, and zeros before a number make no difference. All codes must
 * name the same state. An id names its state on any day.
 */
export function stateByCode(
  states: readonly State[],
  codes: StateCodes,
  day?: number
): { readonly state: State } | StateFault {
  const readings = ([...codeKinds, 'any'] as const).flatMap((kind) => {
    const code = codes[kind]?.trim() ?? '';
    return code === '' ? [] : [{ kind, code, meanings: meaningsOn(states, kind, meaningsOf(states, kind, code), day) }];
  });
  const [first] = readings;
  if (!first) return { fault: 'empty' };
  const unknown = readings.find(({ meanings }) => meanings.length === 0);
  if (unknown)
    return {
      fault: 'unknown',
      reading: unknown,
      // To find it takes a while, and of many that are unknown few are told.
      get nearest() {
        return nearestName(states, unknown);
      }
    };
  const shared = first.meanings.filter(({ state }) => readings.every((reading) => canMean(reading, state)));
  const [only, another] = shared;
  if (!only) return { fault: 'apart', readings: [first, readings.find((other) => isApart(first, other)) ?? first] };
  const named = shared.find(({ state }) => state.id === codes.any?.trim()) ?? (another ? undefined : only);
  return named ? { state: named.state } : { fault: 'several', reading: { ...first, meanings: shared }, day };
}

const canMean = ({ meanings }: StateReading, state: State) => meanings.some((meaning) => meaning.state === state);
const isApart = (one: StateReading, other: StateReading) => !one.meanings.some(({ state }) => canMean(other, state));

function meaningsOf(states: readonly State[], kind: StateReading['kind'], code: string): StateMeaning[] {
  const kinds = new Map<State, CodeKind[]>();
  for (const each of kind === 'any' ? codeKinds : [kind])
    for (const state of statesByKey(states).get(keyOf(each, code)) ?? [])
      kinds.set(state, [...(kinds.get(state) ?? []), each]);
  return Array.from(kinds, ([state, kinds]) => ({ state, kinds }));
}

/** Those of the meanings that hold on a day; all where none does more than another. */
function meaningsOn(
  states: readonly State[],
  kind: StateReading['kind'],
  meanings: readonly StateMeaning[],
  day: number | undefined
): readonly StateMeaning[] {
  if (day === undefined || kind === 'id') return meanings;
  const places = states.flatMap((state) => {
    const meaning = meanings.find((meaning) => meaning.state.cow === state.cow);
    return meaning ? [{ state, kinds: meaning.kinds }] : [];
  });
  for (const candidates of [meanings, places])
    for (const wasThere of [wasMember, existed]) {
      const found = candidates.filter(({ state }) => wasThere(state, day));
      if (found.length > 0) return found;
    }
  return meanings;
}

const wasMember = ({ membership }: State, day: number) =>
  membership.some(({ first, last }) => first <= day && day <= (last ?? Infinity));

/** Whether a day lies between the first and the last of a state. */
function existed({ membership }: State, day: number): boolean {
  const [first, last] = [membership[0], membership.at(-1)];
  return first !== undefined && last !== undefined && first.first <= day && day <= (last.last ?? Infinity);
}

const statesByKey = memoizeWeak((states: readonly State[]) => {
  const known = new Map<string, State[]>();
  for (const state of states)
    for (const kind of codeKinds) {
      const codes = kind === 'name' ? [state.name, ...state.otherNames] : [state[kind]].flat();
      for (const key of new Set(codes.map((code) => keyOf(kind, code))))
        known.set(key, [...(known.get(key) ?? []), state]);
    }
  return known;
});

/** What is the same of two ways to write a code. */
function keyOf(kind: CodeKind, code: string): string {
  if (kind === 'cow' || kind === 'gw') return `${kind} ${code.replace(/^0+/, '')}`;
  return `${kind} ${kind === 'name' ? nameKey(code) : code.toLowerCase()}`;
}

/** A name without accents and signs: "St. Kitts & Nevis" is "saint kitts and nevis". */
const nameKey = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/^the /, '')
    .trim();

/** Codes of two or three letters are all near to some other. */
const minNamed = 4;

function nearestName(states: readonly State[], { kind, code }: StateReading): string | undefined {
  if (code.length < minNamed || !['id', 'name', 'any'].includes(kind)) return undefined;
  return kind === 'id'
    ? nearestValue(
        code,
        states.map(({ id }) => id)
      )
    : nearestValue(
        code,
        states.flatMap(({ name, otherNames }) => [name, ...otherNames])
      );
}
