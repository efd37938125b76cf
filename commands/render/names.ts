import { optionNames, readOptions } from '$lib/export/options';
import { defaultView, parameterNames, readView, type ViewProblem } from '$lib/view';

type Read = (query: URLSearchParams) => { problems: ViewProblem[] };

// No parameter takes a zero byte: each says what it does take.
const allowed = (read: Read) => (name: string) => [name, read(new URLSearchParams({ [name]: '\0' })).problems[0]?.allowed ?? ''] as const;

/** Every name of a file's query string, with what is allowed for it. */
export const options: ReadonlyMap<string, string> = new Map([...parameterNames.map(allowed(readView)), ...optionNames.map(allowed(readOptions))]);

/** Those that take several values. */
export const lists: ReadonlySet<string> = new Set(parameterNames.filter((name) => Array.isArray(defaultView[name])));
