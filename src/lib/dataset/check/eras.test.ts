import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { problemLine } from './report.ts';

const eraHeader = 'id,label,from,to,side,kind,source,note';
const read = (rows: readonly string[]) => parseDataset({ ...packagedTexts, eras: [eraHeader, ...rows, ''].join('\n') });
const toldOf = (...rows: string[]) => read(rows).problems.map(problemLine);
const phase = (id: string, from: string, to: string) => `${id},${id},${from},${to},,phase,A book,`;
const leader = (id: string, from: string, to: string, side: string) =>
  `${id},${id},${from},${to},${side},leader,A book,`;

describe('an era', () => {
  it('that is wrong is told so, with what was probably meant', () => {
    expect(toldOf(leader('a', '1950', '1951', 'pakistn'))).toEqual([
      'eras.csv:2 side: "pakistn" is no known actor; did you mean pakistan?'
    ]);
    expect(toldOf(leader('a', '1950', '1951', 'india'))).toEqual([
      expect.stringMatching(/^eras\.csv:2 side: "india" is no state of one of the two sides/)
    ]);
    expect(toldOf(leader('a', '1950', '1951', ''))).toEqual([
      'eras.csv:2 side: is empty; must name the side that the leader led'
    ]);
    expect(toldOf('a,A,1950,1951,russia,phase,A book,')).toEqual([
      'eras.csv:2 side: "russia" stands with a phase, which is of both sides; leave it out'
    ]);
    expect(toldOf(phase('a', '1952', '1951'))).toEqual(['eras.csv:2 from: "1952" is after the end, 1951']);
    expect(toldOf('a,A,1950,1951,,phas,A book,')).toEqual([
      'eras.csv:2 kind: "phas" is no kind of era; did you mean phase?'
    ]);
    expect(toldOf(phase('a', '1950', '1951'), phase('a', '1952', '1953'))).toEqual([
      'eras.csv:3 id: "a" stands already in line 2'
    ]);
    expect(
      problemsWith('background', /^1979-12-24-troops-into-afghanistan,.*$/m, 'a,1955,A,pak-rusia-relations,')
    ).toEqual([
      'background.csv:2 source: "pak-rusia-relations" is no known source; did you mean pak-russia-relations?; else write author, title, publisher and year'
    ]);
  });

  it.each([
    ['1950/1952', '1953', 'from: "1950/1952" is more than one day, month or year'],
    ['[1950..1951]', '1953', 'from: "[1950..1951]" is more than one day, month or year'],
    ['1950/..', '1953', 'from: "1950/.." goes on, as only an event can'],
    ['1950', '', 'to: is empty'],
    ['1950', '1951-02-30', 'to: "1951-02-30" is no EDTF date; 1951-02 has 28 days; what goes on has ..'],
    ['..', '1951', 'from: ".." is no EDTF date']
  ])('from %s to %s is refused: %s', (from, to, sentence) => {
    const [told = '', ...others] = toldOf(phase('a', from, to));
    expect(told).toContain(`eras.csv:2 ${sentence}`);
    expect(others).toEqual([]);
  });

  it('may begin on the day, in the month or in the year in which the one before it ends, and not earlier', () => {
    expect(toldOf(phase('a', '1950', '1953'), phase('b', '1953', '1960'))).toEqual([]);
    expect(toldOf(phase('a', '1950', '1953-03-05'), phase('b', '1953-03', '..'))).toEqual([]);
    expect(toldOf(phase('b', '1952', '1960'), phase('a', '1950', '1953'))).toEqual([
      'eras.csv:2 from: "1952" lies before the end of "a", 1953; no two of a band may share a day'
    ]);
    expect(toldOf(phase('a', '1950', '..'), phase('b', '1953', '1960'))).toHaveLength(1);
  });

  it('shares its days with a leader of either side, by whichever state that is named, but not two of one side', () => {
    expect(
      toldOf(phase('a', '1950', '1959'), leader('b', '1950', '1959', 'russia'), leader('c', '1950', '1959', 'pakistan'))
    ).toEqual([]);
    expect(toldOf(leader('a', '1950', '1959', 'soviet-union'), leader('b', '1955', '1969', 'russia'))).toHaveLength(1);
  });

  it('that goes on lasts to the last day of the data', () => {
    const [era] = read([phase('a', '1992', '..')]).dataset.eras;
    expect(era?.date).toMatchObject({ first: dayNumber(1992), last: dayNumber(2014, 6, 2), isOpen: true });
  });

  it('and a background event may be left out of a package, one by one or both', () => {
    for (const left of [['eras'], ['background'], ['eras', 'background']]) {
      const texts = Object.fromEntries(Object.entries(packagedTexts).filter(([name]) => !left.includes(name)));
      const descriptor = JSON.parse(packagedTexts.datapackage) as { resources: { name: string }[] };
      const resources = descriptor.resources.filter(({ name }) => !left.includes(name));
      const { dataset, problems } = parseDataset({
        ...texts,
        datapackage: JSON.stringify({ ...descriptor, resources })
      });
      expect(problems.map(problemLine)).toEqual([]);
      expect(dataset.events).toHaveLength(46);
      expect([dataset.eras.length === 0, dataset.background.length === 0]).toEqual([
        left.includes('eras'),
        left.includes('background')
      ]);
    }
  });
});

it('a source of an era or of a background event that is a row of sources.csv is told by its title', () => {
  const { dataset, problems } = read([`a,A,1950,1951,,,pak-russia-relations,`]);
  expect(problems).toEqual([]);
  expect(dataset.eras[0]).toMatchObject({ kind: 'phase', source: 'PAK-RUSSIA Relations' });
});
