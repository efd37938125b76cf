import { nearestValue } from '../nearest-value.ts';
import { quoted } from '../quoted.ts';
import type { Problem } from '../types.ts';

/** So many names are told of a header that holds some twice. */
const maxNamed = 10;

/** Where in a row the cells of each column stand; nowhere those of a column that is left out. */
export type Places = ReadonlyMap<string, number>;

/**
 * Finds the columns `names` in a header; those in `optional` may be left out, others may stand there besides, in any
 * order; `delimiter` stands between them. `places` is null where it cannot be told what stands below; one name that is spelt wrong leaves no doubt.
 */
export function placesOf(
  header: readonly string[],
  names: readonly string[],
  optional: ReadonlySet<string>,
  delimiter = ','
): { readonly places: Places | null; readonly problems: readonly Pick<Problem, 'message' | 'isWarning'>[] } {
  const places = new Map<string, number>();
  const twice: string[] = [];
  for (const name of names) {
    const place = header.indexOf(name);
    if (place >= 0) places.set(name, place);
    if (place >= 0 && header.includes(name, place + 1)) twice.push(name);
  }
  const stands = `stands ${quoted(header.join(delimiter))}`;
  const strange = header.filter((name) => name !== '' && !names.includes(name));
  const missing = names.filter((name) => !places.has(name));
  const lacking = missing.filter((name) => !optional.has(name));
  if (twice.length > 0) return { places: null, problems: [{ message: `${stands}; has ${twice.join(', ')} twice` }] };
  const known = new Set<string>();
  const ownTwice = new Set(strange.filter((name) => known.has(name) || !known.add(name)));
  const own = [...ownTwice].slice(0, maxNamed).map((name) => ({
    message: `${quoted(name)} is the name of two columns of your own; give each another`,
    isWarning: true as const
  }));
  const left = new Set(strange);
  // Of two columns that could have the same other name, the first has it.
  const meant = new Map(
    missing.flatMap((name) => {
      const found =
        nearestValue(name, left) ??
        (lacking.length === 1 && lacking.includes(name) ? inItsPlace(name, strange, header, names) : undefined);
      if (found === undefined) return [];
      left.delete(found);
      return [[name, found] as const];
    })
  );
  const optionals = missing.flatMap((name) => {
    const found = meant.get(name);
    const message = `${stands}; has no ${name}, but ${quoted(found ?? '')}; if that is a column of your own, call it by another name`;
    return found === undefined || !optional.has(name) ? [] : [{ message, isWarning: true as const }];
  });
  if (lacking.length === 0) return { places, problems: [...optionals, ...own] };
  const guesses = lacking.flatMap((name) => {
    const found = meant.get(name);
    return found === undefined ? [] : [lacking.length === 1 ? quoted(found) : `${quoted(found)} is ${name}`];
  });
  const perhaps = lacking.length === 1 ? ', which is perhaps ' : '; perhaps ';
  for (const name of lacking) {
    const found = meant.get(name);
    if (found !== undefined) places.set(name, header.indexOf(found));
  }
  return {
    places: lacking.every((name) => places.has(name)) ? places : null,
    problems: [
      { message: `${stands}; lacks ${lacking.join(', ')}${guesses.length > 0 ? perhaps : ''}${guesses.join(', ')}` },
      ...optionals
    ]
  };
}

/** The only strange name of a header, where it stands in the place of the one that is lacking. */
function inItsPlace(
  lacked: string,
  strange: readonly string[],
  header: readonly string[],
  names: readonly string[]
): string | undefined {
  const [only, ...others] = strange;
  return others.length === 0 && header.length === names.length && header[names.indexOf(lacked)] === only
    ? only
    : undefined;
}
