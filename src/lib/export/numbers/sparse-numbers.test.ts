import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fileOf } from '../../../../tests/support/draw.ts';
import { rasteriser } from '../../../../tests/support/rasteriser.ts';
import { eventsAlone, plainRows, read } from '../../../../tests/support/sparse-packages.ts';

const plain = read(eventsAlone('date,title', plainRows));
const partly = read(
  eventsAlone('date,title,category', ['1950,Ties,SUPPORT', '1951,A meeting,', ...plainRows.map((row) => `${row},`)])
);
const textOf = async (...asked: Parameters<typeof fileOf>) => {
  const { body } = await fileOf(...asked);
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
};

const rowsOf = async (...asked: Parameters<typeof textOf>): Promise<string[][]> =>
  parse(await textOf(...asked), { bom: true, relax_column_count: true });

it('a table of numbers has no column of what nothing in the record has, and an empty cell for what some lack, never a 0', async () => {
  const [header, ...rows] = await rowsOf(plain, 'warmth.csv');
  expect(header).toEqual([
    'Row',
    'Date (ISO 8601; first day)',
    'Last day (ISO 8601)',
    'Date as known (EDTF)',
    'Event',
    'Title',
    'Citation'
  ]);
  expect(rows).toHaveLength(25);
  expect(rows[0]?.slice(0, 6)).toEqual([
    'event',
    '1948-01-01',
    '1948-12-31',
    '1948',
    '1948-meeting-number-1',
    'Meeting number 1'
  ]);
  const [of = [], ...told] = await rowsOf(partly, 'warmth.csv');
  const meeting = told.find((row) => row[of.indexOf('Event')] === '1951-a-meeting');
  expect([meeting?.[of.indexOf('Score (−10 to 10)')], meeting?.[of.indexOf('PLOVER code')]]).toEqual(['', '']);
});

it('its columns are those of the record, whatever of it a view shows', async () => {
  const [all] = await rowsOf(partly, 'warmth.csv');
  const [some] = await rowsOf(partly, 'warmth.csv?category=none');
  expect(some).toEqual(all);
  const headings = (await rowsOf(plain, 'network.csv'))[0];
  expect(headings).not.toContain('Mean score (−10 to 10)');
  expect((await rowsOf(partly, 'network.csv'))[0]).toContain('Mean score (−10 to 10)');
});

it('JSON has null for it', async () => {
  const { rows } = JSON.parse(await textOf(partly, 'warmth.json')) as {
    rows: readonly Readonly<Record<string, unknown>>[];
  };
  expect(rows.find(({ event }) => event === '1950-ties')).toMatchObject({ score: 5, code: 'SUPPORT' });
  expect(rows.find(({ event }) => event === '1951-a-meeting')).toMatchObject({ score: null, code: null });
  const { rows: none } = JSON.parse(await textOf(plain, 'warmth.json')) as { rows: readonly { row: string }[] };
  expect(none.filter(({ row }) => row === 'line')).toEqual([]);
});

it.each(['warmth', 'density', 'network'] as const)('%s of what is not coded is a slide too', async (chart) => {
  const { body } = await fileOf(plain, `${chart}.pptx`, await rasteriser);
  expect(body.length).toBeGreaterThan(10_000);
});
