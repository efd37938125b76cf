import { group } from 'd3';
import { emptyHint, notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { SoundScales } from '../read/codebook.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { CameoRow, Coding, PloverRow, Problem } from '../types.ts';
import { doubtfulRoots } from './doubtful-roots.ts';
import { lostZeros } from './lost-zeros.ts';

const file = 'events.csv';
/** What is wrong with a coding, and where. */
interface Fault {
  readonly column: string;
  readonly message: () => string;
  /** The same of a coding that is one of several in a cell, where that is mended otherwise. */
  readonly inList?: () => string;
}

/** What is wrong with the codings of the events: categories, modes, alternatives, codes and how they agree. */
export function codingProblems({ rows }: PackageTables['events'], { plover, cameo }: SoundScales): Problem[] {
  const faultOf = plover && codingFaults(plover);
  const codes = new Map(cameo?.map((row) => [row.code, row]));
  const lost = lostZeros(rows, codes);
  return [
    ...lost.problems,
    ...doubtfulRoots(rows, codes),
    ...rows.flatMap(({ line, cells: { category, mode, alternatives = [], cameo: stated } }) => {
      const coding = category == null || mode === undefined ? null : { category, mode };
      const fault = coding && faultOf?.(coding);
      return [
        ...(fault ? [fault] : []),
        ...(category === null ? withoutCategory(mode, alternatives) : []),
        ...alternativeFaults(alternatives, coding, faultOf),
        ...(stated === undefined || stated === '' || cameo === null || lost.lines.has(line)
          ? []
          : codeFaults(stated, codes, coding, fault?.column))
      ].map(({ column, message }) => problemAt({ file, line, column }, message));
    })
  ];
}

/** What is said of a coding where none is stated. */
function withoutCategory(mode: string | undefined, alternatives: readonly Coding[]): Fault[] {
  const column = 'category';
  const lacking = (what: string) => [{ column, message: () => `is empty, but ${what}` }];
  if (mode) return lacking(`the mode is ${quoted(mode)}; write the category that it is a mode of`);
  return alternatives.length > 0 ? lacking('it has alternatives; write the likeliest of them here') : [];
}

function alternativeFaults(
  alternatives: readonly Coding[],
  coding: Coding | null,
  faultOf: ReturnType<typeof codingFaults> | null
): Fault[] {
  const column = 'alternatives';
  return alternatives.flatMap((alternative, n) => {
    const isSame = (other: Coding) => other.category === alternative.category && other.mode === alternative.mode;
    const fault = faultOf?.(alternative);
    const repeated =
      coding && isSame(coding)
        ? 'the stated coding'
        : alternatives.slice(0, n).some(isSame)
          ? 'another alternative'
          : undefined;
    return [
      ...(fault ? [{ column, message: fault.inList ?? fault.message }] : []),
      ...(repeated === undefined
        ? []
        : [{ column, message: () => `${quoted(alternative.category)} repeats ${repeated}` }])
    ];
  });
}

function codeFaults(
  stated: string,
  codes: ReadonlyMap<string, CameoRow>,
  coding: Coding | null,
  faulty: string | undefined
): Fault[] {
  const column = 'cameo';
  const code = codes.get(stated);
  if (!code) return [{ column, message: () => noCode(stated, codes) }];
  if (coding && faulty !== 'category' && code.category !== coding.category)
    return [
      {
        column,
        message: () => otherCategory(code, coding.category, codes)
      }
    ];
  return [
    ...(coding && faulty === undefined && coding.mode !== '' && coding.mode !== code.mode
      ? [
          {
            column: 'mode',
            message: () =>
              `${quoted(coding.mode)} is not the mode of CAMEO ${code.code}; allowed: ${code.mode || '(empty)'}`
          }
        ]
      : []),
    ...(code.goldstein === null ? [{ column, message: () => `"${code.code}" has no value on Goldstein's scale` }] : [])
  ];
}

/** What is no code, and what is. */
function noCode(stated: string, codes: ReadonlyMap<string, CameoRow>): string {
  const [first = '', last = ''] = [[...codes.keys()][0], [...codes.keys()].at(-1)];
  return orEmpty(stated, 'CAMEO code', [...codes.keys()], `; allowed are those of cameo.csv, from ${first} to ${last}`);
}

/** That a code is not of the stated category, and what may be done about it. */
function otherCategory({ code, category }: CameoRow, stated: string, codes: ReadonlyMap<string, CameoRow>): string {
  const other = [...codes.values()].find((row) => row.category === stated)?.code;
  const first = category === '' ? 'leave the category empty' : `write ${category} there`;
  const another = other === undefined ? '' : `, or write a code of ${stated}, as ${other}`;
  return `"${code}" maps to ${category || 'no PLOVER category'}, but the category is ${stated}; ${first}${another}, or leave the code out`;
}

/** That a value is not allowed, of a cell that may be empty. */
const orEmpty = (value: string, what: string, allowed: readonly string[], others?: string) => {
  const hint = emptyHint(value);
  return hint === ''
    ? notAllowed(value, what, allowed, others === undefined ? { most: Infinity } : { others })
    : `${quoted(value)} is no ${what}${hint}`;
};

/** What PLOVER does not know of a coding: the category, or its mode. */
function codingFaults(plover: readonly PloverRow[]): (coding: Coding) => Fault | null {
  const rows = group(plover, ({ category }) => category);
  const categories = [...rows.keys()];
  return ({ category, mode }) => {
    const known = rows.get(category);
    if (!known)
      return {
        column: 'category',
        message: () => orEmpty(category, 'PLOVER category', categories)
      };
    const modes = known.map((row) => row.mode).filter(Boolean);
    if (mode === '' || modes.includes(mode)) return null;
    if (modes.length === 0)
      return {
        column: 'mode',
        message: () => `${quoted(mode)} is no mode of ${category}, which has no modes; leave it empty`,
        inList: () => `${quoted(mode)} is no mode of ${category}, which has no modes; write ${category} alone`
      };
    return { column: 'mode', message: () => orEmpty(mode, `mode of ${category}`, modes) };
  };
}
