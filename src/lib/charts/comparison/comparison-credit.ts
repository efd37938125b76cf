import type { Dataset } from '#lib/dataset/index.ts';
import {
  fileMessage,
  listInWords,
  recordName,
  scalesInWords,
  sourcesInWords,
  titlesApart
} from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { ComparedLine } from './comparison-lines.ts';

/** Whose data a comparison rests on: what its files and its page say, without a record at hand. */
export interface ComparisonCredit {
  /** The begin of a file’s name: "pakistan-russia-and-india-russia". */
  readonly id: string;
  readonly source: string;
  readonly licence: Dataset['dyad']['licence'];
  /** Of the data that changed last. */
  readonly date: string;
  readonly citation: string;
  /** Where the site stands; empty where it is not known. */
  readonly homepage: string;
}

/** The credit of all records of a comparison, each once. */
export function comparisonCredit(
  datasets: readonly Dataset[],
  title: string,
  lines: readonly ComparedLine[],
  language: Language
): ComparisonCredit {
  const dyads = datasets.map(({ dyad }) => dyad);
  const licences = new Map(dyads.map(({ licence }) => [licence.path, licence]));
  const licence = {
    name: listInWords(language, [...new Set([...licences.values()].map(({ name }) => name))]),
    title: listInWords(language, [...new Set([...licences.values()].map((each) => each.title))]),
    path: [...licences.keys()][0] ?? ''
  };
  const date =
    dyads
      .map((dyad) => dyad.date)
      .sort()
      .at(-1) ?? '';
  const scales = scalesInWords(language, { events: datasets.flatMap(({ events }) => events) });
  const credits = datasets.map((dataset) => sourcesInWords(language, dataset));
  return {
    id: [...new Set(lines.map(({ relationship }) => relationship))].join('-and-'),
    source: credits.join('; '),
    licence,
    date,
    citation: fileMessage(language, scales === '' ? 'file.citation.uncoded' : 'file.citation', {
      title,
      scales,
      relationship: titlesApart(language, dyads).join('; '),
      record: listInWords(language, [...new Set(datasets.map((dataset) => recordName(language, dataset)))]),
      credit: credits.join('; '),
      date,
      licence: licence.title
    }),
    homepage: dyads[0]?.homepage ?? ''
  };
}
