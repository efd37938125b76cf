import { expect, it } from 'vitest';
import { readArguments } from './requested-files.ts';

const ids = ['pakistan-russia', 'india-russia'];

it.each([
  ['--fron 1950 warmth', '"--fron" is no option; did you mean --from?'],
  ['warmth --hights=3', '"--hights" is no option; did you mean --height?'],
  ['warmth --qqqqqqqqqq', '"--qqqqqqqqqq" is no option; --help lists them all.'],
  ['wamth', '"wamth" is no chart; did you mean warmth?'],
  ['warmth --format pgn', '"pgn" is no format; did you mean png?'],
  ['warmth --format gif', '"gif" is no format; allowed: svg, png'],
  ['warmth --format png --out a.svg', '“a.svg” is the name of a file of svg, but the format is png.'],
  ['warmth --out a.jpg', '"jpg" is no format; allowed: svg, png'],
  ['warmth --from', '--from needs a value.'],
  ['warmth --from --to 1950', '--from needs a value.'],
  ['warmth --width 200 --width 300', '--width is given twice.'],
  ['--all', '--all needs a folder: --out FOLDER.'],
  ['--all --out -', '--all needs a folder: --out FOLDER.'],
  ['--all=yes --out x', '--all takes no value.'],
  [
    '',
    'Name one chart (warmth, density, network, robustness, compare) or the briefing, or --all for every chart of a relationship.'
  ],
  [
    'warmth density',
    'Name one chart (warmth, density, network, robustness, compare) or the briefing, or --all for every chart of a relationship.'
  ],
  ['brifing', '"brifing" is no chart; did you mean briefing?'],
  ['warmth --a india-russia', '--a is for compare.'],
  ['compare --relationship india-russia', '--relationship is for one; compare takes --a and --b.'],
  ['warmth --deck a.json', '--deck is for the briefing.'],
  ['warmth --steps together', '--steps is for the briefing.'],
  ['briefing --format svg', '"svg" is no format'],
  ['briefing --from 1950', '--from is for charts; the briefing takes --format, --deck, --steps, --theme, --lang.'],
  ['warmth --relationship india-rusia', '"india-rusia" is no relationship; did you mean india-russia?'],
  ['briefing --format pptx --out a.pdf', '“a.pdf” is the name of a file of pdf, but the format is pptx.']
])('npm run render -- %s, says what is wrong and what is right', (typed, sentence) => {
  expect(() => readArguments(typed.split(' ').filter(Boolean), ids)).toThrow(sentence);
});

it.each([
  ['warmth', '/charts/warmth.svg?'],
  ['warmth --relationship pakistan-russia', '/charts/warmth.svg?'],
  ['warmth --relationship india-russia', '/india-russia/charts/warmth.svg?'],
  [
    'compare --a india-russia --from-a 1950 --b=pakistan-russia',
    '/charts/compare.svg?a=india-russia&from-a=1950&b=pakistan-russia'
  ],
  ['briefing --relationship=india-russia', '/india-russia/briefing.pptx?']
])('npm run render -- %s, asks for the relationship that is named, else for the first', (typed, address) => {
  expect(readArguments(typed.split(' '), ids).files.map((file) => file.address)).toEqual([address]);
});
