import { describe, expect, it } from 'vitest';
import { eventsAlone, read } from '../../../../tests/support/sparse-packages.ts';
import { parseDataset, readTables, type PackageTexts } from './parse-dataset.ts';
import { problemLine } from './read-folder.ts';
import { resourcesOf } from './table-schema.ts';

const header = 'date,title';
/** A package of events at these dates, and of what other tables hold. */
function packageOf(sides: unknown, dates: readonly string[], tables: Partial<PackageTexts> = {}): PackageTexts {
  const texts = {
    ...eventsAlone(
      header,
      dates.map((date) => `${date},What was in ${date.replace(/\D/g, ' ')}`),
      { sides }
    ),
    ...tables
  };
  const described = JSON.parse(texts.datapackage) as object;
  const resources = resourcesOf(readTables(texts, []));
  return { ...texts, datapackage: JSON.stringify({ ...described, resources }) };
}
const problemsOf = (...of: Parameters<typeof packageOf>) => parseDataset(packageOf(...of)).problems.map(problemLine);
const dyadOf = (...of: Parameters<typeof packageOf>) => read(packageOf(...of)).dyad;
const day = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

describe('a side that is named by its last state', () => {
  it('is each state whose place that one took, back to the time of the data', () => {
    expect(dyadOf(['FRA', 'DEU'], ['1950', '1980']).sides).toEqual([['france'], ['west-germany']]);
    expect(dyadOf(['FRA', 'DEU'], ['1991', '2019']).sides).toEqual([['france'], ['germany']]);
    expect(dyadOf(['USA', 'CZE'], ['1985', '2010']).sides[1]).toEqual(['czechoslovakia', 'czech-republic']);
    expect(dyadOf(['USA', 'RUS'], ['1910', '2010']).sides[1]).toEqual([
      'russian-empire',
      'soviet-russia',
      'soviet-union',
      'russia'
    ]);
  });

  it('is the present one where the data have no dates yet', () => {
    const { dataset, problems } = parseDataset(packageOf(['DEU', 'RUS'], []));
    expect(dataset.dyad.sides).toEqual([['germany'], ['russia']]);
    expect(problems.filter(({ isNotice }) => !isNotice)).toEqual([]);
  });

  it('is asked for its states where two went before it at once, with what may be written', () => {
    const [told, ...others] = problemsOf(['FRA', 'DEU'], ['1950', '2019']);
    expect(others).toEqual([]);
    expect(told).toContain('dyad.sides: before "germany" there were at once west-germany, east-germany');
    const [, written = ''] = /"sides": (.*)$/.exec(told ?? '') ?? [];
    expect(dyadOf(JSON.parse(written), ['1950', '2019']).sides).toEqual([['france'], ['west-germany', 'germany']]);
    expect(problemsOf(['FRA', 'DEU'], ['1925', '2019']).join()).toContain(
      '["german-reich", "west-germany", "germany"]'
    );
  });

  it('has none of the states that were once of both sides', () => {
    expect(dyadOf(['CZE', 'SVK'], ['1985', '2010']).sides).toEqual([['czech-republic'], ['slovakia']]);
  });

  it('follows its own rows where these say whose place it took', () => {
    const actors = 'id,name,kind,successor_of,from\nrhine,Rhine Republic,state,,1923\ngermany,Germany,state,rhine,\n';
    const dyad = dyadOf(['FRA', 'DEU'], ['1950', '2019'], { actors });
    expect(dyad.sides[1]).toEqual(['rhine', 'germany']);
    expect(dyad.successions.map((each) => day(each.day))).toEqual(['1990-10-03']);
  });
});

describe('a side that is a list of states', () => {
  it('is these, in the order of time', () => {
    const { sides, successions } = dyadOf(['FRA', ['germany', 'east-germany']], ['1950', '2019']);
    expect(sides[1]).toEqual(['east-germany', 'germany']);
    expect(successions.map(({ from, to, day: on }) => [from, to, day(on)])).toEqual([
      ['east-germany', 'germany', '1990-10-03']
    ]);
  });

  it('is one state at a time', () => {
    expect(problemsOf(['FRA', ['west-germany', 'east-germany']], ['1960'])).toEqual([
      'datapackage.json:1 dyad.sides: "east-germany" and "west-germany" were there at once; a side is one state at a time'
    ]);
  });
});

it('no state has an event outside of its time, nor a side one alone', () => {
  const { events } = read(
    packageOf(['FRA', ['german-reich', 'west-germany', 'germany']], ['1925', '1950', '1963', '2019'])
  );
  expect(events.map(({ participants }) => participants.map(({ actor }) => actor))).toEqual([
    ['france', 'german-reich'],
    [],
    ['france', 'west-germany'],
    ['france', 'germany']
  ]);
});

describe('beside a table of actors', () => {
  const actors = 'id,name,kind,state\nunited-states,United States,state,\nzhou,Zhou Enlai,person,CHN\n';

  it('a state is named by any code, with or without a row, and its dates are those of the codebook', () => {
    const participants = 'event,actor,role\n1972-what-was-in-1972,USA,source\n1972-what-was-in-1972,PAK,mediator\n';
    const eras = 'id,label,from,to,side,kind\nmao,Mao,1949,1976,CHN,leader\n';
    const {
      dyad,
      events,
      eras: told,
      actors: all
    } = read(packageOf(['USA', 'CHN'], ['1972'], { actors, participants, eras }));
    expect(dyad.sides).toEqual([['united-states'], ['china']]);
    expect(events[0]?.participants.map(({ actor }) => actor)).toEqual(['united-states', 'pakistan']);
    expect(told[0]?.side).toBe('china');
    expect(all.map(({ id, state, from }) => [id, state, from?.edtf])).toEqual([
      ['united-states', null, '1816-01-01'],
      ['zhou', 'china', undefined],
      ['china', null, '1860-10-25'],
      ['pakistan', null, '1947-08-14']
    ]);
  });

  it('the dates of a row stand before those of the codebook', () => {
    const row = 'id,name,kind,from,to\nbonn,West Germany,state,1949-05-23,\n';
    const { actors: all, dyad } = read(packageOf(['FRA', 'FRG'], ['1950', '1980'], { actors: row }));
    expect(dyad.sides[1]).toEqual(['bonn']);
    expect([all[0]?.from?.edtf, all[0]?.to?.edtf]).toEqual(['1949-05-23', '1990-10-02']);
  });

  it('what no table knows is refused, and a state that the codebook lacks must state its dates', () => {
    const rows = 'id,name,kind,successor_of,from\natlantis,Atlantis,state,mu,\nmu,Mu,state,,\n';
    expect(problemsOf(['FRA', 'atlantis'], ['1950'], { actors: rows })).toEqual([
      'actors.csv:2 from: is empty; must say when it took the place of "mu"',
      'actors.csv:3 from: is empty; must say when the first state of a side came into being'
    ]);
    expect(problemsOf(['FRA', 'ZZZ'], ['1950'], { actors: rows })).toEqual([
      'datapackage.json:1 dyad.sides: "ZZZ" is no state of actors.csv or states.csv; allowed are names and codes of states, as United States, USA, US or 2'
    ]);
    const participants = 'event,actor,role\n1950-what-was-in-1950,QQQ,source\n';
    expect(problemsOf(['FRA', 'USA'], ['1950'], { actors, participants })).toEqual([
      'participants.csv:2 actor: "QQQ" is no known actor; allowed: united-states, zhou, france, china, and names and codes of states, as United States, USA, US or 2'
    ]);
  });
});
