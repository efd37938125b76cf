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

it('a table of numbers has an empty cell for a score or a code that there is not, never a 0', async () => {
  const [, ...rows]: string[][] = parse(await textOf(plain, 'warmth.csv'), { bom: true, relax_column_count: true });
  const events = rows.filter(([row]) => row === 'event');
  expect(events).toHaveLength(25);
  expect(events[0]?.slice(0, 14)).toEqual([
    'event',
    '1948-01-01',
    '',
    '',
    '',
    '',
    '',
    '1948-12-31',
    '1948',
    '1948-meeting-number-1',
    'Meeting number 1',
    '',
    '',
    ''
  ]);
});

it('JSON has null for it', async () => {
  const { rows } = JSON.parse(await textOf(partly, 'warmth.json')) as {
    rows: readonly Readonly<Record<string, unknown>>[];
  };
  expect(rows.find(({ event }) => event === '1950-ties')).toMatchObject({ score: 5, code: 'SUPPORT', cameo: null });
  expect(rows.find(({ event }) => event === '1951-a-meeting')).toMatchObject({ score: null, code: null, cameo: null });
  const { rows: none } = JSON.parse(await textOf(plain, 'warmth.json')) as { rows: readonly { row: string }[] };
  expect(none.filter(({ row }) => row === 'line')).toEqual([]);
});

it.each(['warmth', 'density', 'network'] as const)('%s of what is not coded is a slide too', async (chart) => {
  const { body } = await fileOf(plain, `${chart}.pptx`, await rasteriser);
  expect(body.length).toBeGreaterThan(10_000);
});
