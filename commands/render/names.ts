import { optionNames, readOptions } from '#lib/export/file-options.ts';
import {
  comparisonNames,
  defaultView,
  parameterNames,
  readComparison,
  readView,
  type ViewFault,
  type ViewProblem
} from '#lib/view/index.ts';

type Read = (query: URLSearchParams) => { problems: ViewProblem[] };

/** What an option takes, where what is allowed for it does not say so by itself. */
const kinds: Partial<Record<ViewFault, string>> = {
  date: 'a year or a day, as in',
  codes: 'codes or ids with commas between them, at most',
  words: 'words, in letters at most',
  whole: 'a whole number,'
};

// No parameter takes a zero byte: each says what it does take.
const allowed = (read: Read) => (name: string) => {
  const [problem] = read(new URLSearchParams({ [name]: '\0' })).problems;
  return [name, problem ? `${kinds[problem.fault] ?? ''} ${problem.allowed}`.trim() : ''] as const;
};

/** Every name of a file's query string, with what is allowed for it. */
export const options: ReadonlyMap<string, string> = new Map([
  ...parameterNames.map(allowed(readView)),
  ...optionNames.map(allowed(readOptions))
]);

/** The names that a comparison has besides, with what is allowed for them; whose lines they are, the site knows. */
export const lineOptions: ReadonlyMap<string, string> = new Map(
  comparisonNames.map((name) =>
    name.includes('-')
      ? allowed((query) => readComparison(query, []))(name)
      : ([name, 'the id of a relationship'] as const)
  )
);

/** Those that take several values. */
export const lists: ReadonlySet<string> = new Set(parameterNames.filter((name) => Array.isArray(defaultView[name])));
