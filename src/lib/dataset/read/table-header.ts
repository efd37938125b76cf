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
  const [lacked, ...more] = lacking;
  if (lacked === undefined) {
    const problems = missing.flatMap((name) => {
      const meant = nearestValue(name, strange);
      const message = `${stands}; has no ${name}, but ${quoted(meant ?? '')}; if that is a column of your own, call it by another name`;
      return meant === undefined ? [] : [{ message, isWarning: true as const }];
    });
    return { places, problems: [...problems, ...own] };
  }
  const meant =
    more.length > 0 ? undefined : (nearestValue(lacked, strange) ?? inItsPlace(lacked, strange, header, names));
  const problems = [
    {
      message: `${stands}; lacks ${lacking.join(', ')}${meant === undefined ? '' : `, which is perhaps ${quoted(meant)}`}`
    }
  ];
  return { places: meant === undefined ? null : places.set(lacked, header.indexOf(meant)), problems };
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
