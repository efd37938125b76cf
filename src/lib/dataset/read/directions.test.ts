import { describe, expect, it } from 'vitest';
import { eventsAlone, measuresAlone, read } from '../../../../tests/support/sparse-packages.ts';
import { actingSides } from '../acting-sides.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';
import { problemLine } from './read-folder.ts';

const columns = 'id,date,title,category,actor,recipient';
const withRows = (...rows: readonly string[]) => eventsAlone(columns, rows, { sides: ['PAK', 'RUS'] });
const told = (texts: PackageTexts) =>
  parseDataset(texts)
    .problems.map(problemLine)
    .filter((line) => !line.includes('resources'));

describe('the actor and the recipient of an event', () => {
  it('are who did it to whom, each by the state of the day', () => {
    const { events, ...dataset } = read(
      withRows('a,1960,One,ACCUSE,RUS,Pakistan', 'b,2010,Two,AGREE,770,Russia', 'c,1960,Three,CONSULT,PAK;RUS,')
    );
    expect(
      events.map(({ id, participants }) => [id, ...participants.map(({ actor, role }) => `${actor} ${role}`)])
    ).toEqual([
      ['a', 'soviet-union source', 'pakistan target'],
      ['c', 'pakistan source', 'soviet-union source'],
      ['b', 'pakistan source', 'russia target']
    ]);
    expect(events.map(({ isUnsaid }) => isUnsaid)).toEqual([undefined, undefined, undefined]);
    expect(events.map((event) => [...actingSides(dataset)(event)])).toEqual([[1], [0, 1], [0]]);
  });

  it('may be missing from some events, of which nobody says who did it to whom', () => {
    const { events } = read(withRows('a,1960,One,ACCUSE,RUS,PAK', 'b,1961,Two,AGREE,,'));
    expect(events.map(({ isUnsaid }) => isUnsaid)).toEqual([undefined, true]);
    expect(events[1]?.participants.map(({ role }) => role)).toEqual(['source', 'source']);
  });

  it('are refused where they are nobody, the same, or half of it', () => {
    expect(told(withRows('a,1960,One,,XXX,PAK', 'b,1961,Two,,PAK,Pakistan', 'c,1962,Three,,,PAK'))).toEqual([
      'events.csv:2 actor: "XXX" is no known actor; allowed: pakistan, soviet-union, and names and codes of states, as United States, USA, US or 2',
      expect.stringMatching(/^events\.csv:3 recipient: "pakistan" is the actor too; name the one to whom it was done/),
      'events.csv:4 actor: is empty, but the recipient is "pakistan"; write who did it, or leave both empty'
    ]);
  });

  it('are held to the time of a state', () => {
    expect(told(withRows('a,1940,One,,PAK,USA'))).toEqual([
      'events.csv:2 actor: "pakistan" (1947-08-14–) cannot take part in an event of 1940; name the state of that time, or give it other dates in actors.csv'
    ]);
  });

  it('may stand in participants.csv too, and say the same there', () => {
    const texts = withRows('a,1960,One,,PAK,RUS');
    const same = { ...texts, participants: 'event,actor,role\na,PAK,source\na,RUS,target\na,USA,third-party\n' };
    expect(told(same)).toEqual([]);
    expect(parseDataset(same).dataset.events[0]?.participants).toHaveLength(3);
    const other = { ...texts, participants: 'event,actor,role\na,RUS,source\na,PAK,target\n' };
    expect(told(other)).toEqual([
      'events.csv:2 actor: is "pakistan", but participants.csv gives "a" "soviet-union" as source (line 2); write it in one of the two places, or alike in both',
      'events.csv:2 recipient: is "soviet-union", but participants.csv gives "a" "pakistan" as target (line 3); write it in one of the two places, or alike in both'
    ]);
  });
});

describe('a series with directions in its values', () => {
  const withValues = (series: string, ...values: readonly string[]): PackageTexts => ({
    ...measuresAlone(),
    series: `id,title,unit,actor,recipient,source\n${series}\n`,
    'series-values': ['series,date,value,actor,recipient', ...values, ''].join('\n')
  });

  it('is a line of each, of a side whichever state stood in its place', () => {
    const texts = withValues(
      'trade,Trade,dollars,,,IMF',
      'trade,1985,5,PAK,RUS',
      'trade,2000,6,PAK,RUS',
      'trade,2000,9,RUS,PAK',
      'trade,2000,15,,'
    );
    expect(told(texts)).toEqual([]);
    expect(
      parseDataset(texts).dataset.measures.map(({ id, actor, recipient, values }) => [
        id,
        actor,
        recipient,
        values.length
      ])
    ).toEqual([
      ['trade-pakistan-russia', 'pakistan', 'russia', 2],
      ['trade-russia-pakistan', 'russia', 'pakistan', 1],
      ['trade', null, null, 1]
    ]);
  });

  it('needs no table of actors, whichever table says the direction', () => {
    for (const texts of [
      withValues('trade,Trade,dollars,USA,RUS,IMF', 'trade,2000,5,,'),
      withValues('trade,Trade,dollars,,,IMF', 'trade,2000,5,USA,RUS'),
      withValues('trade,Trade,dollars,USA,RUS,IMF', 'trade,2000,5,USA,RUS')
    ]) {
      expect(told(texts)).toEqual([]);
      expect(parseDataset(texts).dataset.measures).toMatchObject([
        { id: 'trade', actor: 'united-states', recipient: 'russia' }
      ]);
    }
  });

  it('is refused where it contradicts its series, says half of it, or a value stands twice', () => {
    expect(told(withValues('trade,Trade,dollars,PAK,RUS,IMF', 'trade,2000,5,RUS,PAK'))).toEqual([
      'series-values.csv:2 actor: leads from "russia" to "pakistan", but in series.csv "trade" leads from "pakistan" to "russia"; leave the direction out there, and each direction is a line of its own'
    ]);
    expect(told(withValues('trade,Trade,dollars,,,IMF', 'trade,2000,5,RUS,', 'trade,2001,5,RUS,RUS'))).toEqual([
      'series-values.csv:2 recipient: is empty; what has a direction has both actor and recipient',
      'series-values.csv:3 recipient: "russia" is the actor too; name the other state'
    ]);
    expect(told(withValues('trade,Trade,dollars,PAK,RUS,IMF', 'trade,2000,5,,', 'trade,2000,6,PAK,RUS'))).toEqual([
      'series-values.csv:3 series: "trade 2000 pakistan russia" stands already in line 2'
    ]);
  });
});
