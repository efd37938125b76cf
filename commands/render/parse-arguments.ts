import { parseArgs } from 'node:util';
import { notAllowed } from '#lib/dataset/index.ts';
import { Refusal } from '../command-line.ts';
import { lineOptions, lists, options } from './names.ts';

/** What was typed, before it is known what it means. */
export interface Typed {
  readonly subjects: readonly string[];
  /** Option -> its values; several only where it takes a list. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly all: boolean;
  readonly force: boolean;
  readonly help: boolean;
}

const flags: readonly string[] = ['all', 'force', 'help'];
const valued = ['format', 'out', 'deck', 'steps', 'relationship', ...options.keys(), ...lineOptions.keys()];

/** A question has its sign already. */
export const sentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`);

/** Arguments -> options and what stands between them. */
export function readTokens(args: readonly string[]): Typed {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(valued.map((name) => [name, { type: 'string' } as const])),
      all: { type: 'boolean' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  });
  const given = new Map<string, string[]>();
  const raised = new Set<string>();
  const subjects: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') subjects.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (flags.includes(name)) {
      if (value !== undefined) throw new Refusal(`--${name} takes no value.`);
      raised.add(name);
    } else if (!valued.includes(name)) {
      const told = notAllowed(
        rawName,
        'option',
        [...valued, ...flags].map((known) => `--${known}`)
      );
      throw new Refusal(sentence(told.endsWith('?') ? told : `${told}; --help lists them all`));
    } else if (value === undefined || (!inlineValue && value.startsWith('--'))) {
      throw new Refusal(`--${name} needs a value.`);
    } else if (given.has(name) && !lists.has(name)) {
      throw new Refusal(`--${name} is given twice.`);
    } else {
      given.set(name, [...(given.get(name) ?? []), value]);
    }
  }
  return { subjects, given, all: raised.has('all'), force: raised.has('force'), help: raised.has('help') };
}
