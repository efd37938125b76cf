import { describe, expect, it } from 'vitest';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts } from '../sample-package.ts';
import { problemLine } from './report.ts';

/** What is said of events of the years in question by their rows, of a package of two sides, Pakistan and Moscow. */
const toldOf = (...rows: readonly string[]) => {
  const { datapackage, plover, cameo, states } = packagedTexts;
  const events = ['date,title,actor,recipient,category', ...rows, ''].join('\n');
  const texts = { datapackage: datapackage.replace('"items": 45,', ''), plover, cameo, states, events };
  return parseDataset(texts)
    .problems.filter(({ file }) => file === 'events.csv')
    .map(problemLine);
};

describe('an event that says nothing of what one side did to the other is refused, with the way to mend it', () => {
  it.each([
    [
      'neither side takes part in it',
      '1960,One,FRA,GBR,CONSULT',
      'neither side takes part in "1960-one", only "france", "united-kingdom";'
    ],
    ['others did it to one side', '1960,One,CHN,PAK,CONSULT', '"1960-one" was done by "china", of neither side;'],
    ['one side did it to others', '1960,One,PAK,CHN,CONSULT', '"1960-one" was done to "china", not to the other side;']
  ])('%s', (_, row, said) => {
    const told = toldOf(row);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(said);
    expect(told[0]).toContain('or take the event out of events.csv');
  });

  it.each([
    ['one side did it to the other', '1960,One,PAK,RUS,CONSULT'],
    ['both did it to others together', '1960,One,PAK;RUS,CHN,CONSULT'],
    ['others helped the one who did it', '1960,One,PAK;CHN,RUS,CONSULT'],
    ['it is not said to whom it was done', '1960,One,PAK,,CONSULT'],
    ['it is not said who did it', '1960,One,,,CONSULT'],
    ['both sides did not exist yet', '1920,One,GBR,RUS,CONSULT']
  ])('not so where %s', (_, row) => {
    expect(toldOf(row)).toEqual([]);
  });
});
