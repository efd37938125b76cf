import { describe, expect, it } from 'vitest';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { problemLine } from './report.ts';

const rows = 130_000;
const lines = (header: string, row: (n: number) => string) =>
  [header, ...Array.from({ length: rows }, (_, n) => row(n)), ''].join('\n');

describe('a package of very many problems', () => {
  it('is checked to its end where every row of a table names what is not known', () => {
    const participants = lines('event,actor,role', (n) => `no-event-${n},no-actor-${n},sorce`);
    const { problems } = parseDataset({ ...packagedTexts, participants });
    const told = problems.filter(({ file }) => file === 'participants.csv');
    expect(told).toHaveLength(3 * rows);
    expect(told.slice(0, 3).map(problemLine)).toEqual([
      'participants.csv:2 role: "sorce" is no role; did you mean source?',
      'participants.csv:2 event: "no-event-0" is no known event',
      'participants.csv:2 actor: "no-actor-0" is no known actor; allowed are ids of actors.csv, and names and codes of states, as United States, USA, US or 2'
    ]);
  });

  it('is checked to its end where every state succeeds the next, in a circle, which is told once and shortly', () => {
    const circle = lines('id,name,kind,state,successor_of,from,to', (n) => `a-${n},A,state,,a-${(n + 1) % rows},1900,`);
    const { problems } = parseDataset({
      ...packagedTexts,
      actors: `${packagedTexts.actors}${circle.replace(/^.*\n/, '')}`
    });
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        /^actors\.csv:\d+ successor_of: goes round in a circle: a-0 after a-1 .{0,100} after … after a-0$/
      )
    ]);
  });

  it('is checked to its end where states act for each other in pairs', () => {
    const pairs = lines('id,name,kind,state,successor_of,from,to', (n) => `a-${n},A,state,a-${n ^ 1},,,`);
    const { problems } = parseDataset({
      ...packagedTexts,
      actors: `${packagedTexts.actors}${pairs.replace(/^.*\n/, '')}`
    });
    expect(problems).toHaveLength(rows / 2);
  });

  it('has a number of items refused that no source has', () => {
    for (const items of ['5000000', '1e300', '-1', '1.5'])
      expect(problemsWith('datapackage', '"items": 45', `"items": ${items}`)).toEqual([
        expect.stringMatching(/^datapackage\.json:1 dyad\.items: is .*; must be (at (most|least)|a whole number)/)
      ]);
  });
});

describe('a code that has lost the zero it begins with', () => {
  it.each([
    [
      ',SUPPORT,,diplomatic,050,',
      ',SUPPORT,,diplomatic,50,',
      '"50" has lost the zero that a CAMEO code begins with; did you mean 050?'
    ],
    [',042,', ',42,', '"42" has lost the zero that a CAMEO code begins with; did you mean 042?']
  ])('is told to be the one with its zero: %s', (from, to, sentence) => {
    expect(problemsWith('events', from, to)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each(packagedCodes())('is that one, whatever is near it: %s', (code) => {
    const [row = ''] = /\n(?:[^,\n]*,){3}"?[^\n]*?,050,[^\n]*/.exec(packagedTexts.events) ?? [];
    const found = problemsWith('events', row, row.replace(',050,', `,${code.slice(1)},`));
    expect(found.join('\n')).toMatch(new RegExp(`"${code.slice(1)}" (has lost .* did you mean ${code}\\?|maps to)`));
  });

  it('is told once for a table full of them, those too that are another code without it', () => {
    const events = packagedTexts.events.replace(/,0(\d{2,3}),(high|medium|low),/g, ',$1,$2,');
    const { problems } = parseDataset({ ...packagedTexts, events });
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        /^events\.csv:2 cameo: \d\d codes have lost the zero they begin with, as "50" here, which was 050;/
      )
    ]);
  });
});

/** Every CAMEO code of the codebook that begins with a zero. */
function packagedCodes(): string[] {
  return packagedTexts.cameo.match(/^0\d+(?=,)/gm) ?? [];
}
