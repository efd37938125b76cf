import { describe, expect, it } from 'vitest';
import { scalesOf, settingsOf, sharedSettings } from '#lib/analysis/index.ts';
import { dayNumber, type Dataset } from '#lib/dataset/index.ts';
import { comparableOf, defaultView, readComparison, selectEvents, type View } from '#lib/view/index.ts';
import {
  eventsAlone,
  measuresAlone,
  ownScores,
  ownScoresAlone,
  plainRows,
  polecatRows,
  read,
  statementRows
} from '../../../tests/support/sparse-packages.ts';
import { comparisonFigure, densityFigure, networkFigure, robustnessFigure, warmthFigure } from './index.ts';
import { actLabel } from './network/network-marks.ts';

const viewOf = (view: Partial<View> = {}): View => ({ ...defaultView, ...view });
const scored = /score|scored|friendly|hostile|PLOVER|CAMEO/;

describe('events with a date and a title alone', () => {
  const dataset = read(eventsAlone('date,title', plainRows));
  const ids = dataset.events.map(({ id }) => id);

  it('are drawn as marks in a row of what is not coded, without line or band', () => {
    for (const view of [{}, { scale: 'goldstein' }, { model: 'stock' }] as const) {
      const { title, marks, rows, series, band, table, line } = warmthFigure(dataset, viewOf(view));
      expect(title).toBe('25 events from 1948 to 2012, not coded');
      expect(rows).toEqual([null]);
      expect(marks.flatMap(({ events }) => events).sort()).toEqual([...ids].sort());
      expect(marks[0]?.sentence).toBe('1948: Meeting number 1; not coded; does not move the line');
      expect([series, band, line.acts]).toEqual([[], [], []]);
      expect(table.columns.map(({ label }) => label)).toEqual(['Date', 'Event']);
      expect(table.rows[0]?.cells).toEqual(['1948', 'Meeting number 1']);
    }
  });

  it('are named from all times alike, as far as there is room, and not as what moved a line', () => {
    const { labels } = warmthFigure(dataset, viewOf());
    expect(labels.map(({ value, size }) => [value, size])).toEqual(labels.map(() => [null, '']));
    const decades = labels.slice(0, 8).map(({ years }) => Math.floor(Number(years) / 10));
    expect(new Set(decades).size).toBeGreaterThanOrEqual(6);
  });

  it('are told without a word on scores or codes but that there are none', () => {
    const { subtitle, notes, reading, summary } = warmthFigure(dataset, viewOf());
    expect(subtitle).toBe(
      'Pakistan and Russia: what happened, in one chronicle’s record. Without scores there is no line.'
    );
    expect(notes).toEqual(['Source: the chronicle “A list of our own”, not coded. Dyad, data of 2026-11-30, CC0-1.0.']);
    expect(summary).toBe('25 events from 1948 to 2012. None of them has a score, so there is no line.');
    expect(reading).toContain('there is no line');
  });

  it('are counted by decade in a layer of what is not coded', () => {
    const { title, layers, columns, notes, subtitle } = densityFigure(dataset, viewOf());
    expect(title).toBe('25 events from 1948 to 2012, 3 to 4 in each whole decade, not coded');
    expect(subtitle).toMatch(/; not coded$/);
    expect(layers.map(({ label }) => label)).toEqual(['Not coded']);
    expect(
      columns.flatMap((column) => column.layers.flatMap(({ events }) => events.map(({ id }) => id))).sort()
    ).toEqual([...ids].sort());
    expect(notes.join(' ')).not.toMatch(scored);
  });

  it('are as true stacked by category or context, of which they have none', () => {
    const told = (stack: View['stack']) => {
      const { layers, subtitle } = densityFigure(dataset, viewOf({ stack }));
      return [layers.map(({ label }) => label), subtitle.split('; ').at(-1)];
    };
    expect(told('category')).toEqual([['Not coded'], 'not coded']);
    expect(told('context')).toEqual([['No context'], 'without a context']);
  });

  it('tie the two states, by lines that say nothing of friendship', () => {
    const { graph, notes, table } = networkFigure(dataset, viewOf());
    expect(graph.edges.map(({ source, target, score }) => [source, target, score])).toEqual([
      ['pakistan', 'soviet-union', null],
      ['pakistan', 'russia', null]
    ]);
    expect(table.columns.map(({ key }) => key)).toEqual(['a', 'b', 'kind', 'years', 'events']);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([5, 5]);
    expect(notes[0]).toContain('none has a score');
    expect(notes.join(' ')).not.toMatch(/friendly|hostile/);
  });

  it('have no line that could be measured in other ways', () => {
    const { title, panels, marks } = robustnessFigure(dataset, viewOf());
    expect(title).toBe('Without scores there is no line to measure');
    expect(panels).toEqual([]);
    expect(marks).toEqual([]);
  });

  it('have in place of the table of other measures a sentence that says why there is none', () => {
    const none = 'There is no line: no event of this record has a score by any scale.';
    const { table, summary, reading } = robustnessFigure(dataset, viewOf());
    expect(table.instead).toBe(none);
    expect([summary, reading]).toEqual([none, '']);
  });
});

describe('39 statements of CAMEO, which map to no PLOVER category', () => {
  const dataset = read(eventsAlone('date,title,cameo', statementRows, { record: 'event-data' }));

  it('are scored by Goldstein, of whose scale alone they have a score, whatever scale is asked for', () => {
    const { title, series, notes } = warmthFigure(dataset, viewOf());
    expect(series).toEqual(warmthFigure(dataset, viewOf({ scale: 'goldstein' })).series);
    expect(title).toMatch(/^Relations /);
    expect(notes.join(' ')).toContain('Events are scored by Goldstein.');
    expect(notes.join(' ')).toContain(
      '39 have CAMEO codes of no PLOVER category: they stand as “not coded”, and Goldstein alone scores them.'
    );
    expect(notes.at(-1)).toContain('coded by CAMEO.');
  });

  it('have a line, and are measured by that scale alone', () => {
    const view = viewOf();
    const { series, band, marks, rows } = warmthFigure(dataset, view);
    expect(series.length).toBeGreaterThan(0);
    expect(band.length).toBeGreaterThan(0);
    expect(rows).toEqual([null]);
    expect(marks[3]?.sentence).toMatch(
      /^1963: Statement 012; CAMEO 012; warmth .* of 10; score minus 0.4; machine-coded$/
    );
    const { panels, subtitle } = robustnessFigure(dataset, view);
    expect(panels.slice(1).map(({ label }) => label.split(',')[0])).toEqual(Array(4).fill('Goldstein'));
    expect(subtitle).toContain('scored by one table');
  });

  it('are counted by decade as what has no category', () => {
    const { title, subtitle, layers } = densityFigure(dataset, viewOf());
    expect(title).toBe('39 events from 1960 to 1998, 10 in each whole decade');
    expect(subtitle).toMatch(/; without a PLOVER category$/);
    expect(layers.map(({ label }) => label)).toEqual(['Not coded']);
  });
});

describe('rows of PLOVER without CAMEO', () => {
  const dataset = read(
    eventsAlone('date,title,category,mode,context', polecatRows, { record: 'event-data', sides: ['PAK', 'RUS'] })
  );

  it('have a line by PLOVER', () => {
    const { series, rows, marks, notes } = warmthFigure(dataset, viewOf());
    expect(series.length).toBeGreaterThan(0);
    expect(rows).not.toContain(null);
    expect(marks[0]?.sentence).toMatch(/; friendly words; warmth .*; score plus 4; machine-coded$/);
    expect(notes.at(-1)).toContain('coded by PLOVER.');
  });

  it('have a band, here and beside another record, of which only that is said to be varied which is in doubt', () => {
    const drawn = [dataset, { ...dataset, dyad: { ...dataset.dyad, id: 'other', path: 'other/' } }] as const;
    const comparisonOf = (records: readonly Dataset[]) =>
      comparisonFigure(
        new Map(records.map((each) => [each.dyad.id, each])),
        readComparison(new URLSearchParams(), records.map(comparableOf)).comparison
      ).notes.join(' ');
    expect(warmthFigure(dataset, viewOf()).notes[0]).toMatch(/reruns that vary how much each event counts\. /);
    expect(comparisonOf(drawn)).toContain('that vary what is doubtful of the choice of events;');
    const vague = (each: Dataset): Dataset => ({
      ...each,
      events: each.events.map((event) => ({ ...event, date: { ...event.date, last: event.date.first + 30 } }))
    });
    expect(warmthFigure(vague(dataset), viewOf()).notes[0]).toMatch(
      /reruns that vary doubtful dates and how much each event counts\. /
    );
    expect(comparisonOf(drawn.map(vague))).toContain('what is doubtful of dates and the choice of events;');
  });

  it('have none by Goldstein, who knows codes of CAMEO alone, and keep that of PLOVER where he is asked for', () => {
    const { series, notes } = warmthFigure(dataset, viewOf({ scale: 'goldstein' }));
    expect(series).toEqual(warmthFigure(dataset, viewOf()).series);
    expect(notes.join(' ')).toContain('Events are scored by PLOVER.');
  });
});

describe('a record of which a part is not coded', () => {
  it('has no title and no mean over more events than have scores', () => {
    const { title } = warmthFigure(dataset, viewOf());
    expect(title).not.toContain('not coded');
    const [tie] = networkFigure(dataset, viewOf()).graph.edges.filter(
      ({ kind, score }) => kind === 'act' && score !== null
    );
    if (!tie) throw new Error('No acts have a mean.');
    expect(tie.scored).toBeLessThan(tie.events.length);
    expect(actLabel(tie, 'en')).toBe(`${tie.events.length} events, ${tie.scored} of them scored +5.0 on average`);
    expect(actLabel(tie, 'en', 'network.act.short')).toBe(`${tie.events.length} events`);
  });

  const dataset = read(
    eventsAlone('date,title,category', [
      ...[1950, 1952, 1954, 1956].map((year) => `${year},Support ${year},SUPPORT`),
      '1953,A meeting,',
      '1955,Another,'
    ])
  );

  it('can be asked for what is not coded alone, or with a category', () => {
    const chosen = (...category: string[]) => selectEvents(dataset, viewOf({ category })).map(({ title }) => title);
    expect(chosen('none')).toEqual(['A meeting', 'Another']);
    expect(chosen('none', 'SUPPORT')).toHaveLength(6);
    const { title, choice, series } = warmthFigure(dataset, viewOf({ category: ['none'] }));
    expect([title, choice, series]).toEqual([
      expect.stringContaining('A meeting'),
      expect.stringContaining('Not coded'),
      []
    ]);
  });

  it('has the line of what is coded, and says how many are not', () => {
    const alone = { ...dataset, events: dataset.events.filter(({ category }) => category !== null) };
    const warmthOf = (of: typeof dataset) => warmthFigure(of, viewOf({ from: '1950', to: '1956' })).series;
    expect(warmthOf(dataset)).toEqual(warmthOf(alone));
    const { rows, notes } = warmthFigure(dataset, viewOf());
    expect(rows).toHaveLength(5);
    expect(notes.join(' ')).toContain('2 events have no score and do not move the line.');
  });
});

describe('events that are scored by a scale of their own and not coded', () => {
  const dataset = read(ownScoresAlone());

  it('have a line by that scale, whatever scale is asked for, and no other way to score them', () => {
    expect(scalesOf(dataset)).toEqual(['own']);
    const { series, marks, notes, table } = warmthFigure(dataset, viewOf());
    expect(series.length).toBeGreaterThan(0);
    expect(series).toEqual(warmthFigure(dataset, viewOf({ scale: 'own' })).series);
    expect(marks[0]?.sentence).toMatch(/^4 March 1950: Talks number 1; not coded; warmth .*; score plus 3\.3$/);
    expect(table.columns.map(({ key }) => key)).toEqual(['date', 'event', 'score', 'warmth']);
    expect(table.rows[2]?.cells[2]).toBe('+10.0');
    expect(notes.join(' ')).toContain('Events are scored by Tsinghua.');
    expect(notes.at(-1)).toContain('the chronicle “A list of our own”, scored by Tsinghua.');
  });

  it('have a band that says it rests on no other codings, and is the same whatever is said of them', () => {
    const { notes, band } = warmthFigure(dataset, viewOf());
    expect(notes[0]).toContain('and no codings: no other one has a score by Tsinghua');
    const doubted = read(
      eventsAlone(
        `${ownScores.columns},category,confidence,alternatives`,
        ownScores.rows.map((row) => `${row},SUPPORT,low,ASSAULT`),
        ownScores.dyad
      )
    );
    expect(warmthFigure(doubted, viewOf({ scale: 'own' })).band).toEqual(band);
  });

  it('are measured by that scale in four ways, each by its name', () => {
    expect(settingsOf(dataset)).toHaveLength(4);
    const { panels, subtitle } = robustnessFigure(dataset, viewOf());
    expect(panels.slice(1).map(({ label }) => label.split(',')[0])).toEqual(Array(4).fill('Tsinghua'));
    expect(subtitle).toContain('scored by a scale of its own');
  });

  it('are measured by it beside the published scales where they are coded too', () => {
    const both = read(
      eventsAlone(
        `${ownScores.columns},category,cameo`,
        ownScores.rows.map((row) => `${row},SUPPORT,051`),
        ownScores.dyad
      )
    );
    expect(scalesOf(both)).toEqual(['plover', 'goldstein', 'own']);
    expect(settingsOf(both)).toHaveLength(12);
    expect(warmthFigure(both, viewOf()).notes.join(' ')).toContain('Events are scored by PLOVER.');
    expect(warmthFigure(both, viewOf({ scale: 'own' })).series).toEqual(warmthFigure(dataset, viewOf()).series);
    expect(robustnessFigure(both, viewOf()).subtitle).toContain('scored by 3 scales, one of them its own');
  });

  it('are compared with others only with a word on scales that differ, and without a claim by what they do not share', () => {
    const coded = read(
      eventsAlone(
        'date,title,category',
        [1950, 1955, 1960, 1965, 1970].map((year) => `${year},Ties ${year},SUPPORT`)
      )
    );
    const known = new Map([
      ['a', { ...dataset, dyad: { ...dataset.dyad, id: 'a' } }],
      ['b', { ...coded, dyad: { ...coded.dyad, id: 'b' } }]
    ]);
    const figure = comparisonFigure(
      known,
      readComparison(new URLSearchParams(), [...known.values()].map(comparableOf)).comparison
    );
    const notes = figure.notes.join(' ');
    expect(notes).toContain(
      'Scored on different scales (Tsinghua and PLOVER), as no one of them has scores for every line'
    );
    expect(figure.title).toMatch(/^Which line is warmer cannot be said: .*\(a, Tsinghua\) and .*\(b, PLOVER\)$/);
    expect([figure.scale, figure.difference]).toEqual([null, null]);
    const own = { ...dataset, dyad: { ...dataset.dyad, id: 'b' } };
    const others = new Map([...known, ['b', own]]);
    const twoOwn = comparisonFigure(
      others,
      readComparison(new URLSearchParams(), [...others.values()].map(comparableOf)).comparison
    );
    expect([twoOwn.scale, twoOwn.difference]).toEqual([null, null]);
    expect(notes).not.toMatch(/by all 0|0 ways/);
    expect(sharedSettings([{ dataset }, { dataset: read(ownScoresAlone()) }])).toEqual([]);
    expect(sharedSettings([{ dataset }, { dataset }])).toHaveLength(4);
    expect(figure.leads).toEqual([]);
  });
});

describe('a measure without any events', () => {
  const dataset = read(measuresAlone());
  const untrue = /event(?!s, and so no line)|silent|article|chronicle|coded|PLOVER|friendly|hostile/i;

  it('is read, with a table of events that has a header alone or without one, and names its states', () => {
    expect([dataset.events, dataset.withoutEvents, dataset.measures.length]).toEqual([[], undefined, 1]);
    expect(read(measuresAlone({ header: true })).events).toEqual([]);
    expect(dataset.actors.map(({ id }) => id)).toEqual(['pakistan', 'soviet-union']);
  });

  it('is drawn over its own time unless a view asks for less, without a line, and names itself in the title', () => {
    const { title, subtitle, series, band, marks, rows, silences, measures, domain, table } = warmthFigure(
      dataset,
      viewOf()
    );
    expect(title).toBe('Agreement in votes, from 1960 to 1989');
    expect(subtitle).toBe(
      'Pakistan and Russia: measured by others, each on a scale of its own. The record has no events, and so no line of warmth.'
    );
    expect([series, band, marks, rows, silences]).toEqual([[], [], [], [], []]);
    expect(measures.map(({ runs }) => runs.map((run) => run.length))).toEqual([[4, 25]]);
    expect(domain).toEqual([dayNumber(1960), dayNumber(1989, 12, 31)]);
    expect(table.rows).toHaveLength(29);
    expect(warmthFigure(dataset, viewOf({ from: '1970' })).table.rows).toHaveLength(20);
  });

  it('is told without a word on events, lines, codes or silences', () => {
    const { title, notes, summary, reading, table, measures } = warmthFigure(dataset, viewOf());
    expect([title, ...notes, summary, reading, table.caption].join(' ')).not.toMatch(untrue);
    expect(notes.at(-1)).toBe('Dyad, data of 2026-11-30, CC0-1.0.');
    expect(measures[0]?.note).toContain('Voeten, 2021');
  });
});
