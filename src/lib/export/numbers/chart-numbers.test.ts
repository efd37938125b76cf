import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chartNames } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { fileOf } from '../../../../tests/support/draw.ts';

interface Numbers {
  readonly citation: string;
  readonly address: string;
  readonly notes: readonly string[];
  readonly columns: readonly { key: string; label: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

async function both(address: string): Promise<{ csv: string[][]; json: Numbers }> {
  const text = async (format: string) => String((await fileOf(dataset, address.replace('.', `.${format}`))).body);
  return { csv: parse(await text('csv'), { bom: true }), json: JSON.parse(await text('json')) as Numbers };
}

describe.each(
  chartNames.flatMap((chart) => [
    `${chart}.`,
    `${chart}.?model=stock&scale=goldstein&bin=year&from=1950`,
    `${chart}.?q=no+such+event`
  ])
)('the numbers of %s', (address) => {
  it('are the same in CSV and JSON, cell by cell', async () => {
    const {
      csv: [header = [], ...rows],
      json
    } = await both(address);
    expect(header.slice(0, -1)).toEqual(json.columns.map(({ label }) => label));
    const written = (value: string | number | null | undefined) =>
      value === null ? '' : typeof value === 'string' && /^\s*[=+\-@|%]/.test(value) ? `'${value}` : String(value);
    expect(rows.map((row) => row.slice(0, -1))).toEqual(
      json.rows.map((row) => json.columns.map(({ key }) => written(row[key])))
    );
  });

  it('name the unit of each number in its heading, and whom to cite', async () => {
    const {
      csv: [header = [], first],
      json
    } = await both(address);
    const counted = json.columns.filter(({ key }) => json.rows.some((row) => typeof row[key] === 'number'));
    for (const { label } of counted) expect(label).toMatch(/\(.+\)|year/i);
    expect(header.at(-1)).toBe('Citation');
    if (first)
      expect(first.at(-1)).toBe(
        [
          json.citation,
          ...json.notes.filter((note) => note.startsWith('Chosen events only')),
          `View: ${json.address}`
        ].join(' ')
      );
    expect(json.citation).toMatch(/PAK-RUSSIA Relations.*Creative Commons/);
  });
});

it.each(chartNames)('the numbers of chosen events say what was chosen: %s', async (chart) => {
  const { body } = await fileOf(dataset, `${chart}.json?category=CONSULT`);
  const choice = 'Chosen events only, 10 of 46: of the category “Consult or visit”.';
  expect((JSON.parse(String(body)) as { notes: readonly string[] }).notes[0]).toBe(choice);
  expect(String((await fileOf(dataset, `${chart}.csv?category=CONSULT`)).body)).toContain(
    `${choice} View: ${chart}?category=CONSULT`
  );
});
