import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions, models, scales } from './choices.ts';
import { comparableNamed } from './comparable.ts';
import { lineNames, lineView, readComparison, writeComparison, type Comparison } from './comparison.ts';
import { defaultView } from './default-view.ts';

const ids = ['pakistan-russia', 'india-russia', 'nepal-china'] as const;
const known = ids.map(comparableNamed);
const read = (query: string, relationships = known) => readComparison(new URLSearchParams(query), relationships);
const linesOf = (query: string, relationships?: typeof known) =>
  read(query, relationships).comparison.lines.map(({ relationship, from, to, direction }) =>
    [relationship, from, to, direction].filter(Boolean).join(' ')
  );
it('a scale of their own that none of those compared has is a problem, and the default stands', () => {
  const readWith = (query: string) =>
    read(
      query,
      known.map((each) => ({ ...each, hasOwnScale: each.id === 'nepal-china' }))
    );
  const { comparison, problems } = readWith('scale=own');
  expect([problems, comparison.view.scale]).toEqual([
    [{ parameter: 'scale', value: 'own', fault: 'own', allowed: 'plover, goldstein' }],
    'plover'
  ]);
  expect(readWith('scale=own&b=nepal-china')).toMatchObject({ problems: [], comparison: { view: { scale: 'own' } } });
});

const year = fc.constantFrom('', '1950', '1965');

describe('what is compared', () => {
  it('is the first two relationships, of one alone its two directions', () => {
    expect(linesOf('')).toEqual(['pakistan-russia both', 'india-russia both']);
    expect(linesOf('', known.slice(0, 1))).toEqual(['pakistan-russia ab', 'pakistan-russia ba']);
  });

  it('is of a record in which no event has a direction the halves of its time, and no direction that is asked for', () => {
    const halves = [
      { from: '1950', to: '1974' },
      { from: '1975', to: '1999' }
    ] as const;
    const undirected = [{ ...comparableNamed('nepal-china'), hasDirections: false, halves }];
    expect(linesOf('', undirected)).toEqual(['nepal-china 1950 1974 both', 'nepal-china 1975 1999 both']);
    expect(writeComparison(read('', undirected).comparison, undirected)).toBe('');
    // A period that is asked for is not cut: it stands beside itself.
    expect(linesOf('from=1960', undirected)).toEqual(['nepal-china both', 'nepal-china both']);
    const { comparison, problems } = read('direction-a=ab&direction-b=ba', undirected);
    expect(comparison.lines.map(({ direction }) => direction)).toEqual(['both', 'both']);
    expect(problems).toMatchObject([
      { parameter: 'direction-a', value: 'ab', fault: 'undirected' },
      { parameter: 'direction-b', value: 'ba', fault: 'undirected' }
    ]);
    // Too short to be cut, it stands beside itself, and its title says that nothing differs.
    expect(linesOf('', [{ ...comparableNamed('nepal-china'), hasDirections: false }])).toEqual([
      'nepal-china both',
      'nepal-china both'
    ]);
  });

  it('is what the query names, up to four; one alone stands beside another', () => {
    expect(linesOf('a=india-russia&b=nepal-china')).toEqual(['india-russia both', 'nepal-china both']);
    expect(linesOf('a=india-russia')).toEqual(['india-russia both', 'pakistan-russia both']);
    expect(linesOf('a=india-russia&b=nepal-china&c=pakistan-russia&d=india-russia')).toHaveLength(4);
  });

  it('is two periods or directions of one relationship where no other is named', () => {
    expect(linesOf('a=india-russia&from-a=1950&to-a=1964&from-b=1965')).toEqual([
      'india-russia 1950 1964 both',
      'india-russia 1965 both'
    ]);
    expect(linesOf('direction-a=ab&direction-b=ba')).toEqual(['pakistan-russia ab', 'pakistan-russia ba']);
  });

  it.each([
    ['a=india-rusia', 'a', 'code'],
    ['from-a=1965&to-a=1950', 'to-a', 'order'],
    ['to=1950&from-b=1965', 'to-b', 'order'],
    ['from-b=soon', 'from-b', 'date'],
    ['direction-b=up', 'direction-b', 'value'],
    ['a=india-russia&a=nepal-china', 'a', 'code'],
    ['scale=warm', 'scale', 'value']
  ])('what cannot be followed is a problem, and the default stands: %s', (query, parameter, fault) => {
    const { comparison, problems } = read(query);
    expect(problems).toMatchObject([{ parameter, fault }]);
    expect(comparison.lines).toHaveLength(2);
    expect(readComparison(new URLSearchParams(writeComparison(comparison, known)), known).problems).toEqual([]);
  });

  it('names the nearest relationship to one that is not there', () => {
    expect(read('a=india-rusia').problems[0]?.nearest).toBe('india-russia');
  });

  it('is given back by the query that is written of it', () => {
    const line = fc.record({
      relationship: fc.constantFrom(...ids),
      from: year,
      to: fc.constantFrom('', '1970', '1971-05-06'),
      direction: fc.constantFrom(...directions)
    });
    const any = fc
      .tuple(
        fc.array(line, { minLength: 2, maxLength: 4 }),
        fc.record({ scale: fc.constantFrom(...scales), model: fc.constantFrom(...models), from: year })
      )
      .map(([lines, view]): Comparison => ({
        view: { ...defaultView, ...view },
        lines: lines.map((each, n) => ({ name: lineNames[n] ?? 'd', ...each }))
      }));
    fc.assert(
      fc.property(any, (comparison) => {
        expect(read(writeComparison(comparison, known))).toEqual({ comparison, problems: [] });
      })
    );
  });

  it('has for each line what all share but where the line has its own', () => {
    const { view, lines } = read('from=1950&direction=ba&from-b=1960&direction-b=ab&b=india-russia').comparison;
    expect(lines.map((each) => lineView(view, each))).toMatchObject([
      { from: '1950', direction: 'ba' },
      { from: '1960', direction: 'ab' }
    ]);
  });
});
