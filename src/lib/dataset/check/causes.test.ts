import { describe, expect, it } from 'vitest';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { problemLine } from './report.ts';

const withTexts = (texts: Parameters<typeof parseDataset>[0]) => parseDataset(texts).problems.map(problemLine);
const headerOnly = (name: 'events' | 'actors' | 'agreements' | 'participants' | 'sources' | 'source-items') =>
  problemsWith(name, /\n[^]*/, '\n').filter((line) => !line.startsWith('datapackage.json'));

describe('what many cells suffer from is told once', () => {
  it('where sources.csv is missing', () => {
    const texts = Object.entries(packagedTexts).filter(([name]) => name !== 'sources');
    const told = withTexts(Object.fromEntries(texts)).filter((line) => !line.startsWith('datapackage.json'));
    expect(told).toEqual([
      expect.stringMatching(
        /^sources\.csv:1 file: is missing, but 56 cells name a source, the first in source-items\.csv:2$/
      )
    ]);
  });

  it('where the id of a source is another', () => {
    expect(problemsWith('sources', '\npak-russia-relations,', '\npak-rusia-relations,')).toEqual([
      'source-items.csv:2 source: "pak-russia-relations" is no known source; did you mean pak-rusia-relations? (so in 56 cells, of which this is the first)'
    ]);
  });

  it('where the id of the only source is none', () => {
    expect(problemsWith('sources', '\npak-russia-relations,', '\nPak Russia,')).toEqual([
      expect.stringMatching(/^sources\.csv:2 id: "Pak Russia" is no id/)
    ]);
  });

  it.each([
    ['events', 'events.csv:1 row: there is none below the header; no site is built before there is an event'],
    ['participants', 'participants.csv:1 row: there is none below the header; each event must have a participant'],
    ['actors', /^actors\.csv:1 row: there is none below the header, but \d+ cells name an actor/],
    [
      'agreements',
      /^agreements\.csv:1 row: there is none below the header, but \d+ cells name an agreement, the first/
    ],
    ['sources', /^sources\.csv:1 row: there is none below the header, but 56 cells name a source, the first/],
    ['source-items', /^source-items\.csv:1 row: there is none below the header, but \d+ cells name a source item/]
  ] as const)('where %s.csv has only its header', (name, sentence) => {
    expect(headerOnly(name)).toEqual([expect.stringMatching(sentence)]);
  });
});
