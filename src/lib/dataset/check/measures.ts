import { group } from 'd3';
import { quoted } from '../quoted.ts';
import type { PackageTables, Table } from '../read/csv-table.ts';
import { directionName } from '../read/measures.ts';
import type { Problem } from '../types.ts';
import { unknownSources } from './unknown-sources.ts';

type Tables = Pick<PackageTables, 'series' | 'series-values' | 'sources'>;

/** What is wrong with measures beyond their cells: bounds, directions, values outside bounds, years that overlap. */
export function measureProblems(tables: Tables): Problem[] {
  const series = halfDirections('series.csv', tables.series);
  return [
    ...reversedBounds(tables),
    ...series,
    // What a value has from its series is told there.
    ...(series.length > 0 ? [] : halfDirections('series-values.csv', tables['series-values'])),
    ...otherDirections(tables),
    ...outsideBounds(tables),
    ...overlaps(tables),
    ...withoutValues(tables),
    ...unknownSources('series.csv', tables.series, tables.sources)
  ];
}

const reversedBounds = ({ series }: Tables): Problem[] =>
  series.rows.flatMap(({ line, cells: { low, high } }) =>
    typeof low === 'number' && typeof high === 'number' && low >= high
      ? [{ file: 'series.csv', line, column: 'low', message: `${low} is not below the highest value, ${high}` }]
      : []
  );

/** A direction leads from somewhere to somewhere else. */
const halfDirections = (
  file: string,
  { rows }: Table<{ readonly actor: string | null; readonly recipient: string | null }>
): Problem[] =>
  rows.flatMap(({ line, cells: { actor, recipient } }) => {
    if (actor === undefined || recipient === undefined) return [];
    const at = { file, line };
    if ((actor === null) !== (recipient === null)) {
      const column = actor === null ? 'actor' : 'recipient';
      return [{ ...at, column, message: 'is empty; what has a direction has both actor and recipient' }];
    }
    return actor !== null && actor === recipient
      ? [{ ...at, column: 'recipient', message: `${quoted(recipient)} is the actor too; name the other state` }]
      : [];
  });

/** A value of another direction than its series has. */
function otherDirections(tables: Tables): Problem[] {
  const series = new Map(tables.series.values.map((series) => [series.id, series]));
  return tables['series-values'].rows.flatMap(({ line, cells: { series: id, actor, recipient } }) => {
    const own = series.get(id ?? '');
    if (!own?.actor || !own.recipient || !actor || !recipient) return [];
    const message = `leads from ${quoted(actor)} to ${quoted(recipient)}, but in series.csv ${quoted(own.id)} leads from ${quoted(own.actor)} to ${quoted(own.recipient)}; leave the direction out there, and each direction is a line of its own`;
    return directionName(own) === directionName({ actor, recipient })
      ? []
      : [{ file: 'series-values.csv', line, column: 'actor', message }];
  });
}

function outsideBounds(tables: Tables): Problem[] {
  const bounds = new Map(tables.series.values.map((series) => [series.id, series]));
  return tables['series-values'].rows.flatMap(({ line, cells: { series, value } }) => {
    const { low = null, high = null } = bounds.get(series ?? '') ?? {};
    if (value === undefined || ((low === null || value >= low) && (high === null || value <= high))) return [];
    const allowed = `${low === null ? 'at most' : `from ${low} ${high === null ? 'on' : 'to'}`}${high === null ? '' : ` ${high}`}`;
    return [
      {
        file: 'series-values.csv',
        line,
        column: 'value',
        message: `${value} is outside the bounds that series.csv gives; allowed is ${allowed}`
      }
    ];
  });
}

/** Values of one measure that share a day, as a year and one of its months: of two that are the same, another rule says. */
function overlaps(tables: Tables): Problem[] {
  const rows = tables['series-values'].rows.flatMap(({ line, cells: { series, date, ...direction } }) =>
    series !== undefined && date ? [{ line, of: `${series} ${directionName(direction)}`, date }] : []
  );
  return [...group(rows, (row) => row.of).values()].flatMap((same) =>
    same
      .sort((a, b) => a.date.first - b.date.first || b.date.last - a.date.last)
      .flatMap(({ line, date }, n) => {
        const before = same[n - 1]?.date;
        if (!before || date.first > before.last || date.edtf === before.edtf) return [];
        const message = `"${date.edtf}" lies within "${before.edtf}", which has a value of its own; give one of the two`;
        return [{ file: 'series-values.csv', line, column: 'date', message }];
      })
  );
}

const withoutValues = (tables: Tables): Problem[] => {
  if (!tables['series-values'].isRead) return [];
  const named = new Set(tables['series-values'].rows.flatMap((row) => row.valuesIn('series')));
  return tables.series.rows.flatMap(({ line, cells: { id } }) =>
    id === undefined || named.has(id)
      ? []
      : [
          {
            file: 'series.csv',
            line,
            column: 'id',
            message: `no value of ${quoted(id)} stands in series-values.csv; add some, or leave the series out`
          }
        ]
  );
};
