import { describe, expect, it } from 'vitest';
import { minShare } from '#lib/analysis/index.ts';
import { dayNumber, type Dataset } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableOf, defaultView, readComparison, selectEvents } from '#lib/view/index.ts';
import { figureOf as figureOfChart } from '../chart-figure.ts';
import { comparisonFigure } from './comparison-figure.ts';
import { comparisonNavigate } from './comparison-navigation.ts';
import { linePlaces, missingNames } from './line-places.ts';

const datasets = new Map<string, Dataset>(relationships.map(({ dataset }) => [dataset.dyad.id, dataset]));
const figureOf = (query = '', known = datasets) =>
  comparisonFigure(known, readComparison(new URLSearchParams(query), [...known.values()].map(comparableOf)).comparison);

describe('a comparison', () => {
  it('claims in its title the years that hold together, and says that the records are two, chosen by different hands', () => {
    const figure = figureOf();
    expect(figure.title).toBe('India–Russia was warmer than Pakistan–Russia from 1956 to 1964');
    expect(figure.subtitle).toMatch(/These are two records, chosen by different hands\.$/);
    expect(figure.leads).toEqual([{ name: 'b', first: dayNumber(1956), last: dayNumber(1964, 12, 31) }]);
    expect(figure.notes.join(' ')).toContain(`at least ${minShare * 100} of 100 reruns`);
  });

  it('says the same whichever is named first, and the difference the other way round', () => {
    const [one, other] = [figureOf(), figureOf('a=india-russia&b=pakistan-russia')];
    expect(other.title).toBe(one.title);
    expect(other.difference?.series.map(({ warmth }) => 0 - warmth)).toEqual(
      one.difference?.series.map(({ warmth }) => warmth + 0)
    );
  });

  it('says what is plain where nothing holds: one record beside itself, two of its directions, a line that is not there', () => {
    expect(figureOf('a=india-russia&b=india-russia').title).toBe(
      'Every line is the same: nothing differs in what is compared'
    );
    const directions = figureOf('direction-a=ab&direction-b=ba');
    expect(directions.title).toMatch(
      /^The record does not decide .*: Pakistan toward Russia with \d+ events and Russia toward Pakistan with \d+ events$/
    );
    expect(directions.subtitle).toMatch(/Both lines are of one record, chosen by the same hands\.$/);
    const missing = figureOf('to-b=1940&b=india-russia');
    expect(missing.title).toBe('Nothing to compare: India–Russia, 1940 has no line in this time');
    expect(missing.leads).toEqual([]);
    for (const { leads } of [figureOf('a=india-russia&b=india-russia'), directions]) expect(leads).toEqual([]);
    expect(directions.rows).toEqual([]);
    expect(directions.table.columns.some(({ label }) => label.startsWith('Agreements'))).toBe(false);
  });

  it('counts time from the beginning of each period where two begin in different years', () => {
    const figure = figureOf('from-a=1950&to-a=1969&from-b=1990&to-b=2009');
    expect(figure.isAligned).toBe(true);
    expect(figure.lines.map(({ label }) => label)).toEqual(['1950–69', '1990–2009']);
    expect(figure.lines.map(({ series }) => series[0]?.day)).toEqual([0, 0]);
    expect(figure.notes.join(' ')).toContain('1950–69 from 1950; 1990–2009 from 1990');
    expect(figure.table.rows.map(({ cells }) => cells[0])).toEqual(Array.from({ length: 20 }, (_, n) => String(n + 1)));
    expect(figureOf('from=1950&to=1969').isAligned).toBe(false);
    expect(figureOf('from-b=1950').lines.map(({ label }) => label)).toEqual(['1947–2014', '1950–2014']);
  });

  it('has in place of a table without rows a sentence that says why there are none', () => {
    expect(figureOf().table.instead).toBeUndefined();
    const { table } = figureOf('from=1800&to=1810');
    expect(table.rows).toEqual([]);
    expect(table.instead).toBe('No line has a whole year in this time, and no event or agreement begins in it.');
  });

  it('of up to four lines has no difference, and no line twice in one colour', () => {
    const figure = figureOf(
      'a=pakistan-russia&b=india-russia&c=india-russia&d=pakistan-russia&direction-c=ab&direction-d=ba'
    );
    expect(figure.difference).toBeNull();
    expect(figure.lines.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(figure.lines.map(({ label }) => label)).size).toBe(4);
    expect(figure.table.columns.some(({ key }) => key === 'difference')).toBe(false);
    // One side's acts have no agreements, and no count of them.
    expect(figure.table.columns.filter(({ key }) => key.startsWith('agreements')).map(({ key }) => key)).toEqual([
      'agreements a',
      'agreements b'
    ]);
    for (const { cells } of figure.table.rows) expect(cells).toHaveLength(figure.table.columns.length);
  });

  it('counts every event since both states exist, once, and every agreement between the two sides', () => {
    const { bins, rows, lines } = figureOf('bin=year');
    for (const { name } of lines) {
      const dataset = datasets.get(name === 'a' ? 'pakistan-russia' : 'india-russia');
      const counted = bins.flatMap(({ counts }) => counts.filter((each) => each.name === name));
      const early = dataset?.events.filter(({ date }) => date.last < dataset.dyad.begin).length ?? 0;
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe((dataset?.events.length ?? 0) - early);
    }
    const signed = rows.flatMap(({ marks }) => marks);
    // Alliances of Pakistan with others are agreements that events are about, not ones with Moscow.
    expect(signed.filter(({ name }) => name === 'a').map(({ agreement }) => agreement)).not.toContain(
      'baghdad-pact-1955'
    );
    expect(signed.find(({ agreement }) => agreement === 'tashkent-declaration')).toBeUndefined();
    expect(signed.every(({ parties }) => parties.length === 0 || parties.length >= 2)).toBe(true);
  });

  it('draws how long an agreement was in force, as far as the drawing goes', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const dated: Dataset = {
      ...first,
      agreements: first.agreements.map((agreement) => ({
        ...agreement,
        inForce: { ...agreement.date, first: agreement.date.first, last: dayNumber(2050), lasts: true }
      }))
    };
    const figure = figureOf('to=2000', new Map([...datasets, [first.dyad.id, dated]]));
    const own = figure.rows.flatMap(({ marks }) => marks.filter(({ name }) => name === 'a'));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ until }) => until))).toEqual(new Set([figure.domain[1]]));
    expect(figure.notes.join(' ')).toContain('how long it was in force');
  });

  it('draws what is still in force to its end, however early the record ends, and files have that day', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const open: Dataset = {
      ...first,
      agreements: first.agreements.map((agreement) => ({
        ...agreement,
        inForce: { ...agreement.date, lasts: true, isOpen: true as const }
      }))
    };
    const figure = figureOf('', new Map([...datasets, [first.dyad.id, open]]));
    const own = figure.rows.flatMap(({ marks }) => marks.filter(({ name }) => name === 'a'));
    expect(new Set(own.map(({ until }) => until))).toEqual(new Set([figure.domain[1]]));
  });

  it('has all events of a record without scores, beside one whose line ends before them', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const uncoded: Dataset = {
      ...first,
      dyad: { ...first.dyad, id: 'uncoded', path: 'uncoded/', begin: dayNumber(1930) },
      agreements: [],
      events: [1931, 1960, 2016].map((year) => ({
        ...(first.events[0] as Dataset['events'][number]),
        id: `in-${year}`,
        date: {
          edtf: `${year}-01-01`,
          first: dayNumber(year),
          last: dayNumber(year),
          precision: ['day', 'day'] as const,
          lasts: false
        },
        category: null,
        mode: '',
        cameo: '',
        alternatives: [],
        agreement: null
      }))
    };
    const figure = figureOf('a=uncoded&b=india-russia', new Map([...datasets, ['uncoded', uncoded]]));
    const counts = figure.bins.flatMap((bin) =>
      bin.counts.filter(({ name }) => name === 'a').map(({ count }) => count)
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(figure.notes.join(' ')).not.toContain('began outside it');
  });

  it('is plain data: a page is sent all of it as text', () => {
    const figure = figureOf();
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
    expect(JSON.stringify(figure)).not.toContain('"summary":""');
  });

  it('is walked by the arrows: years, columns, agreements, and ends at both ends', () => {
    const figure = figureOf();
    const navigate = comparisonNavigate(figure);
    const first = navigate(null, 'right');
    expect(first).toBe('year 1948');
    expect(navigate(first, 'left')).toBeNull();
    expect(navigate(first, 'pagedown')).toBe('year 1958');
    const column = navigate(first, 'down');
    expect(column).toMatch(/^events a /);
    const agreement = navigate(column, 'down');
    expect(agreement).toMatch(/^agreement-/);
    expect(navigate(agreement, 'down')).toBeNull();
    expect(navigate(navigate(agreement, 'end'), 'right')).toBeNull();
    for (const { id, sentence } of figure.marks) {
      expect(sentence, id).not.toMatch(/undefined|NaN|\{/);
    }
    expect(figure.marks.find(({ id }) => id === 'year 1960')?.sentence).toMatch(
      /^1960: Pakistan–Russia \+?−?[\d.]+ \(.* to .*\); India–Russia .*; difference −/
    );
  });

  it('draws and judges nothing where the records have nothing', () => {
    for (const query of ['from=2020&to=2030', 'category=ASSAULT', 'q=zzzz', 'from=1920&to=1940']) {
      const figure = figureOf(query);
      expect(figure.title, query).toMatch(/^Nothing to compare: /);
      expect(figure.lines.flatMap(({ series, band }) => [...series, ...band])).toEqual([]);
      expect([figure.table.rows, figure.leads, figure.difference]).toEqual([[], [], null]);
      const said = [figure.summary, figure.reading, ...figure.notes, ...figure.foot].join(' ');
      expect(said, query).not.toMatch(/warmest|coldest|Shaded|Dashed|named at its end/);
    }
    expect(figureOf('from=2020&to=2030').notes.join(' ')).toContain(
      'Pakistan–Russia has no line in this time: its record has one for 1947–2014.'
    );
    // Years before the first chosen event rest on nothing, and are no coldest ones.
    const late = figureOf('category=ASSAULT,COERCE,AID&to=1990');
    for (const { cells } of late.table.rows) expect(cells.slice(1, 3).join()).not.toContain('0.0 (0.0 to 0.0)');
    expect(figureOf('from=1990&to=2030').domain[1]).toBe(dayNumber(2014, 12, 31));
  });

  it('shows of agreements those that chosen events are about, and says so', () => {
    const signed = (query: string) => figureOf(query).rows.flatMap(({ marks }) => marks);
    const all = signed('').length;
    for (const query of ['category=CONSULT', 'q=steel', 'q=zzzz']) {
      const events = [...datasets.values()].flatMap((dataset) =>
        selectEvents(dataset, readComparison(new URLSearchParams(query), []).comparison.view)
      );
      const told = new Set(events.map(({ agreement }) => agreement));
      const shown = signed(query);
      expect(shown.length, query).toBeLessThan(all);
      expect(shown.filter(({ agreement }) => !told.has(agreement))).toEqual([]);
      expect(figureOf(query).notes.join(' ')).toContain('Of agreements those alone are shown');
    }
    expect(figureOf('q=steel').rows).not.toEqual([]);
    expect(figureOf('').notes.join(' ')).not.toContain('Of agreements');
  });

  it('tells of one whole year no warmest and coldest one', () => {
    const { summary } = figureOf('from=1971&to=1971');
    expect(summary).toMatch(
      /^Pakistan–Russia: .*; at (plus|minus) [\d.]+ in 1971, its one whole year, by the year’s mean\. India–Russia: /
    );
    expect(summary).not.toMatch(/warmest|coldest/);
    expect(figureOf('from=1971&to=1972').summary).toMatch(/warmest in 197[12] at .*, coldest in 197[12] at /);
  });

  it('names the one year of a record beside the time that is drawn once', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const short: Dataset = {
      ...first,
      dyad: { ...first.dyad, id: 'short', path: 'short/' },
      events: first.events.filter(({ date }) => date.first >= dayNumber(1966) && date.last <= dayNumber(1966, 12, 31))
    };
    const notes = figureOf('a=short&b=india-russia&from=1990', new Map([...datasets, ['short', short]])).notes.join(
      ' '
    );
    expect(notes).toContain('Pakistan–Russia has no line in this time: its record has one for 1966.');
  });

  it('of which one line is missing, is told of the others, and names the missing one', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const uncoded: Dataset = {
      ...first,
      dyad: { ...first.dyad, id: 'uncoded', path: 'uncoded/', title: 'Pakistan and Elsewhere' },
      actors: first.actors.map((actor) => (actor.id === 'russia' ? { ...actor, name: 'Elsewhere' } : actor)),
      events: first.events.map((event) => ({ ...event, category: null, mode: '', cameo: '', alternatives: [] }))
    };
    const figure = figureOf('a=pakistan-russia&b=uncoded&c=india-russia', new Map([...datasets, ['uncoded', uncoded]]));
    expect(figure.title).toBe('India–Russia was warmer than Pakistan–Russia from 1956 to 1964');
    expect(figure.leads.map(({ name }) => name)).toEqual(['c']);
    for (const said of [figure.notes, figure.foot])
      expect(said.join(' ')).toContain('Pakistan–Elsewhere has no line: nothing in its record is scored in this time.');
    expect(figure.values).toEqual(figureOf('').values);
    const panel = { top: 0, bottom: 250 };
    const at = { x: (day: number) => day, y: (value: number) => value, panel, width: 1000, drawn: 1280 };
    expect(
      linePlaces(figure, at)
        .map(({ name }) => name)
        .sort()
    ).toEqual(['a', 'c']);
    expect(missingNames(figure, panel, 1280).map(({ name }) => name)).toEqual(['b']);
  });

  it('of two records with one title, or of the same two states, tells their lines apart by their ids wherever it names them', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const copied = (dyad: Partial<Dataset['dyad']>): Dataset => ({
      ...first,
      dyad: { ...first.dyad, id: 'copy', path: 'copy/', ...dyad },
      events: first.events.slice(20)
    });
    for (const copy of [copied({}), copied({ title: 'Another list' })]) {
      const figure = figureOf('a=pakistan-russia&b=copy', new Map([...datasets, ['copy', copy]]));
      const labels = ['Pakistan–Russia (pakistan-russia)', 'Pakistan–Russia (copy)'];
      expect(figure.lines.map(({ label }) => label)).toEqual(labels);
      for (const label of labels)
        for (const said of [figure.title, figure.summary, figure.table.columns.map((column) => column.label).join()])
          expect(said).toContain(label);
      expect(figure.credit.citation.includes('Soviet Union / Russia (copy)')).toBe(
        copy.dyad.title === first.dyad.title
      );
    }
    expect(figureOf().lines.map(({ label }) => label)).toEqual(['Pakistan–Russia', 'India–Russia']);
  });

  it('whose lines are one, however they were chosen, says so', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const mutual: Dataset = {
      ...first,
      events: first.events.map((event) => ({ ...event, participants: [] }))
    };
    const figure = figureOf('a=pakistan-russia&from-a=1947&b=pakistan-russia&to-b=2014');
    expect(figure.title).toBe('Every line is the same: nothing differs in what is compared');
    const view = { ...defaultView, direction: 'split' } as const;
    expect(figureOfChart('warmth', mutual, view).title).toBe(figure.title);
  });

  it('tells a record that is not coded apart: its events stand without a line', () => {
    const [first] = datasets.values();
    if (!first) throw new Error('There is no relationship.');
    const uncoded: Dataset = {
      ...first,
      dyad: { ...first.dyad, id: 'uncoded', path: 'uncoded/' },
      events: first.events.map((event) => ({ ...event, category: null, mode: '', cameo: '', alternatives: [] }))
    };
    const figure = figureOf('a=uncoded&b=india-russia', new Map([...datasets, ['uncoded', uncoded]]));
    expect(figure.title).toMatch(/^Nothing to compare: Pakistan–Russia has no line/);
    expect(figure.lines[0]?.series).toEqual([]);
    expect(figure.bins.flatMap(({ counts }) => counts).some(({ name, count }) => name === 'a' && count > 0)).toBe(true);
    expect(figure.notes.join(' ')).toContain(
      'Pakistan–Russia has no line: nothing in its record is scored in this time.'
    );
  });
});

describe('warmth in its two directions', () => {
  it('is the comparison of both sides’ acts, in every chart, file and slide of the view', () => {
    for (const { dataset } of relationships) {
      const figure = figureOfChart('warmth', dataset, { ...defaultView, direction: 'split', scale: 'goldstein' });
      if (figure.chart !== 'compare') throw new TypeError('The directions are not drawn apart.');
      const { id } = dataset.dyad;
      const compared = figureOf(`a=${id}&direction-a=ab&b=${id}&direction-b=ba&scale=goldstein`);
      expect(figure.lines).toEqual(compared.lines);
      expect([figure.title, figure.query]).toEqual([compared.title, compared.lasting]);
    }
  });

  it('holds back no event elsewhere', () => {
    for (const { dataset } of relationships)
      expect(selectEvents(dataset, { ...defaultView, direction: 'split' })).toEqual(dataset.events);
  });

  it('tells which events were chosen where some are', () => {
    expect(figureOf('category=AGREE,CONSULT').choice).toMatch(
      /^Chosen events only, \d+ of 46: .*Chosen events only, \d+ of 83/
    );
    expect(figureOf('category=AGREE,CONSULT').title).toMatch(/^Counting the chosen events alone: /);
    expect(figureOf('').choice).toBe('');
  });
});
