import { basename, extname } from 'node:path';
import { notAllowed, quoted } from '#lib/dataset/index.ts';
import { deckEndings, deckFormats, exportedDeckName } from '#lib/export/deck/deck-format.ts';
import { formats } from '#lib/export/file-options.ts';
import { chartNames, themes } from '#lib/view/index.ts';
import { Refusal } from '../command-line.ts';
import { lineOptions, options } from './names.ts';
import { readTokens, sentence } from './parse-arguments.ts';

/** A file of the server: what it is of, and its address. */
export interface FileAsked {
  readonly subject: string;
  readonly format: string;
  readonly theme: string;
  readonly address: string;
  /** Another deck than the packaged one: the path of its file, and what the file made of it is called. */
  readonly deck?: { readonly path: string; readonly name: string } | undefined;
}

/** What is to be done; without `help`, there is a file. */
export interface Asked {
  readonly files: readonly FileAsked[];
  /** The file, the folder of all files, or - for the standard output. */
  readonly out: string | undefined;
  readonly all: boolean;
  /** Whether files that are there already are written over. */
  readonly force: boolean;
  readonly help: boolean;
}

/**
 * Arguments -> the files that are asked for, of one of the site's relationships, the first where none is named. Throws a
 * `Refusal` that says what cannot be followed; values are left to the server.
 */
export function readArguments(args: readonly string[], relationships: readonly string[]): Asked {
  const { subjects, given, all, force, help } = readTokens(args);
  const out = given.get('out')?.[0];
  if (help) return { files: [], out, all, force, help };
  if (out === '') throw new Refusal('--out needs a value.');
  if (all && (out === undefined || out === '-')) throw new Refusal('--all needs a folder: --out FOLDER.');
  const below = pathOf(given.get('relationship')?.[0], relationships);
  if (subjects[0] === briefing && subjects.length === 1 && !all)
    return { files: [deckAsked(below, given, out)], out, all, force, help };
  for (const name of ['deck', 'steps']) if (given.has(name)) throw new Refusal(`--${name} is for the briefing.`);
  for (const subject of subjects) known(subject, 'chart', [...chartNames, ...(all ? [] : [comparison, briefing])]);
  if (!all && subjects.length !== 1)
    throw new Refusal(
      `Name one chart (${[...chartNames, comparison].join(', ')}) or the ${briefing}, or --all for every chart of a relationship.`
    );

  const isComparison = subjects[0] === comparison;
  if (isComparison && given.has('relationship'))
    throw new Refusal(`--relationship is for one; ${comparison} takes --a and --b.`);
  for (const name of lineOptions.keys())
    if (given.has(name) && !isComparison) throw new Refusal(`--${name} is for ${comparison}.`);

  const format = formatOf(given.get('format')?.[0], all ? undefined : out, formats);
  const theme = given.get('theme')?.[0];
  const some = (one: string | undefined, every: readonly string[], usual: string) =>
    one !== undefined ? [one] : all ? every : [usual];
  const query = [...given].flatMap(([name, values]) =>
    (options.has(name) || lineOptions.has(name)) && name !== 'theme' ? values.map((value) => [name, value]) : []
  );
  const files = (subjects.length > 0 ? subjects : chartNames).flatMap((subject) =>
    some(theme, themes, '').flatMap((theme) =>
      some(format, formats, 'svg').map((format) => {
        const written = new URLSearchParams([...query, ...(theme === '' ? [] : [['theme', theme]])]).toString();
        return { subject, format, theme, address: `${below}/charts/${subject}.${format}?${written}` };
      })
    )
  );
  return { files, out, all, force, help };
}

/** Below which path of the site a relationship stands; the first, below none. */
function pathOf(id: string | undefined, relationships: readonly string[]): string {
  if (id === undefined) return '';
  known(id, 'relationship', relationships);
  return id === relationships[0] ? '' : `/${id}`;
}

const briefing = 'briefing';
/** Lines of several relationships, in one chart. */
const comparison = 'compare';
/** What the files of decks end in. */
const deckFileEnding = /(\.dyad)?\.(json|ya?ml)$/i;
/** What can be chosen of the briefing beside its format and its deck. */
const deckOptions = ['steps', 'theme', 'lang'];

function deckAsked(below: string, given: ReadonlyMap<string, readonly string[]>, out: string | undefined): FileAsked {
  const strange = [...given.keys()].find((name) => options.has(name) && !deckOptions.includes(name));
  if (strange !== undefined)
    throw new Refusal(
      `--${strange} is for charts; the briefing takes ${['format', 'deck', ...deckOptions].map((name) => `--${name}`).join(', ')}.`
    );
  const format = formatOf(given.get('format')?.[0], out, deckFormats) ?? 'pptx';
  const query = new URLSearchParams(
    deckOptions.flatMap((name) => (given.get(name) ?? []).map((value) => [name, value]))
  );
  const theme = given.get('theme')?.[0] ?? '';
  const path = given.get('deck')?.[0];
  return {
    subject: briefing,
    format,
    theme,
    address: `${below}/${briefing}${deckEndings[format]}?${query.toString()}`,
    deck:
      path === undefined
        ? undefined
        : {
            path,
            name: exportedDeckName(basename(path).replace(deckFileEnding, ''), theme === 'dark' ? theme : '', format)
          }
  };
}

function known(value: string, what: string, all: readonly string[]): void {
  if (!all.includes(value)) throw new Refusal(sentence(notAllowed(value, what, all)));
}

/** The format that is named, or that the file's ending names. */
function formatOf<F extends string>(
  format: string | undefined,
  out: string | undefined,
  formats: readonly F[]
): F | undefined {
  const written = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const ending = formats.find((each) => each === written);
  if (format === undefined && written !== '') known(written, 'format', formats);
  if (format === undefined) return ending;
  known(format, 'format', formats);
  // A handout is a PDF.
  if (ending === 'pdf' && format === 'handout') return formats.find((each) => each === format);
  if (ending !== undefined && ending !== format)
    throw new Refusal(
      `“${quoted(out ?? '').slice(1, -1)}” is the name of a file of ${ending}, but the format is ${format}.`
    );
  return formats.find((each) => each === format);
}
