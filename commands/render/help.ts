import { deckFormats, stepChoices } from '#lib/export/deck/deck-format.ts';
import { formats } from '#lib/export/file-options.ts';
import { chartNames } from '#lib/view/index.ts';
import { lineOptions, options } from './names.ts';

/** What an option takes stands after the longest name. */
const column = 1 + Math.max(...[...options.keys()].map(({ length }) => length));

const listed = (each: ReadonlyMap<string, string>) =>
  [...each].map(([name, allowed]) => `--${name.padEnd(column)}${allowed}`).join('\n');

/** What `npm run render -- --help` says. */
export const help = `Writes charts, and the briefing, as files.

  npm run render -- CHART [--format FORMAT] [--out FILE] [options]
  npm run render -- --all --out FOLDER [options]
  npm run render -- briefing [--format FORMAT] [--deck FILE] [--out FILE] [--steps STEPS] [--theme THEME]

CHART        ${[...chartNames, 'compare'].join(', ')}
--format     ${formats.join(', ')}; without it as the file's ending says, or svg;
             of the briefing ${deckFormats.join(', ')}; without it as the file's ending says, or pptx
--deck       the file of another briefing, as the editor saves it or in YAML
--steps      of the briefing: ${stepChoices.join(', ')}; without it each step of a slide is one of its own; a handout has
             a page a slide
--out        the file, the folder of all files, or - for the standard output; without it a file with a telling name, here
--force      writes over files that are there already, never through a symbolic link
--relationship  which one, by its id; without it the first of the site
--all        every chart of a relationship in every format and theme (or in those that are named), and an index.html that shows them

Options, with what each takes:
${listed(options)}

Of compare besides, for each line from a to d:
${listed(lineOptions)}
`;
