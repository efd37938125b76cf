import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fileOf } from '../../../../tests/support/draw.ts';
import { rasteriser } from '../../../../tests/support/rasteriser.ts';
import { eventsAlone, plainRows, read, statementRows } from '../../../../tests/support/sparse-packages.ts';

const plain = read(eventsAlone('date,title', plainRows));
const statements = read(eventsAlone('date,title,cameo', statementRows, { record: 'event-data' }));
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
  const text = await textOf(statements, 'warmth.json');
  const { rows } = JSON.parse(text) as { rows: readonly Readonly<Record<string, unknown>>[] };
  expect(rows.filter(({ row }) => row === 'line')).toEqual([]);
  expect(rows.find(({ event }) => event === '1963-statement-012')).toMatchObject({
    score: null,
    code: null,
    cameo: '012',
    warmth: null
  });
});

it.each(['warmth', 'density', 'network'] as const)('%s of what is not coded is a slide too', async (chart) => {
  const { body } = await fileOf(plain, `${chart}.pptx`, await rasteriser);
  expect(body.length).toBeGreaterThan(10_000);
});
