import { describe, expect, it } from 'vitest';
import { beginYear, impulsesOf } from '#lib/analysis/index.ts';
import { fileOf, svgOf } from '../../../tests/support/draw.ts';
import { dayNumber, yearOf } from './day.ts';
import { closeOpenEnds } from './events.ts';
import { parseDataset } from './read/parse-dataset.ts';
import { packagedTexts, problemsWith } from './sample-package.ts';

const id = '2011-sco-endorsement';
const [from, open] = [`${id},2011,`, `${id},2011/..,`];
const { dataset, problems } = parseDataset({ ...packagedTexts, events: packagedTexts.events.replace(from, open) });
const event = dataset.events.find((event) => event.id === id);
if (!event) throw new Error(`There is no ${id}.`);
const lastDay = dayNumber(2014, 6, 2);

describe('an event that goes on', () => {
  it('lasts from its first day to the last that any event of the data is dated to', () => {
    expect(problems).toEqual([]);
    expect(event.date).toMatchObject({ first: dayNumber(2011), last: lastDay, lasts: true, isOpen: true });
  });

  it('lasts to the end of what is known of itself where nothing came later', () => {
    const date = {
      edtf: '2014/..',
      first: 0,
      last: 364,
      precision: ['year', 'year'],
      lasts: true,
      isOpen: true
    } as const;
    expect(closeOpenEnds([{ date }])).toEqual([{ date }]);
  });

  it('acts once in each calendar year to the end of the data, and counts where it began', () => {
    expect(impulsesOf(event, 5).map(({ day }) => yearOf(day))).toEqual([2011, 2012, 2013, 2014]);
    expect(beginYear(event)).toBe(2011);
  });

  it('is “since” its beginning in the drawing and in what is said of its mark, and drawn to the end', async () => {
    const svg = await svgOf(dataset, `warmth.svg?from=1991&highlight=${id}`);
    expect(svg).toMatch(/since 2011/);
    expect(svg).not.toMatch(/2011–14/);
    const rows = String((await fileOf(dataset, 'warmth.csv')).body).split(/\r?\n/);
    expect(rows.find((row) => row.includes(id))).toContain(',"2014-06-02","2011/..",');
  });

  it('may be attended by who came into being after its first day', () => {
    expect(problemsWith('events', from, `${id},1990/..,`)).toEqual([]);
  });

  it.each([
    ['actors', 'Russia,state,,soviet-union,1991-12-26,', 'Russia,state,,soviet-union,1991-12-26/..,', 'from'],
    ['agreements', 'trade,1956-06-27,', 'trade,1956-06-27/..,', 'date']
  ] as const)('is the only thing that can: %s.csv says what to write instead', (table, from, to, column) => {
    expect(problemsWith(table, from, to).join('\n')).toMatch(
      new RegExp(
        `${table}\\.csv:\\d+ ${column}: "[-\\d]+/\\.\\." goes on, as only an event can; write [-\\d]+, or leave`
      )
    );
  });
});

describe('a day that no calendar has is refused', () => {
  it.each([
    ['events', '1956-06-27-trade-agreement,1956-06-27,', '1956-06-27-trade-agreement,1965-02-29,', 'date'],
    ['events', ',1954/1958,', ',1954/1957-02-29,', 'date'],
    ['events', ',1954/1958,', ',1954-02-29/1958,', 'date'],
    ['events', ',1954/1958,', ',[1954..1957-02-29],', 'date'],
    ['events', ',1954/1958,', ',1954-02-29/..,', 'date'],
    ['actors', 'Pakistan,state,,,1947-08-14,', 'Pakistan,state,,,1947-02-29,', 'from'],
    ['actors', '1878-12-18,1953-03-05', '1878-12-18,1953-02-29', 'to'],
    ['agreements', 'trade,1956-06-27,', 'trade,1957-02-29,', 'date'],
    ['datapackage', /"created": "[^"]*"/, '"created": "2026-02-29T00:00:00Z"', 'created']
  ] as const)('in %s', (table, from, to, column) => {
    expect(problemsWith(table, from, to).join('\n')).toMatch(
      new RegExp(`${column}: .*(-02 has 28 days|when the data)`)
    );
  });
});
