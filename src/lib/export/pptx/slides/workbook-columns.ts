import type { PptxSeries, SheetCell, SheetColumn } from '../pptx-deck.ts';

/** The columns of a chart's workbook, as its series are made. */
export interface WorkbookColumns {
  readonly columns: readonly SheetColumn[];
  /** Adds a column and gives its number. */
  readonly add: (label: string, cells: SheetColumn['cells']) => number;
}

/** A workbook without columns, to which they are added one after another. */
export function newWorkbookColumns(): WorkbookColumns {
  const columns: SheetColumn[] = [];
  return { columns, add: (label, cells) => columns.push({ label, cells }) - 1 };
}

/**
 * The columns with those of the first series as long as any series, its last points without a height: LibreOffice loses
 * what stands before the longest.
 */
export function longestFirst(columns: readonly SheetColumn[], series: readonly PptxSeries[]): SheetColumn[] {
  const [first] = series;
  const length = Math.max(0, ...series.map(({ y, rows }) => (rows ? rows[1] - rows[0] : lengthOf(columns[y]))));
  return columns.map((column, n) => {
    if (n !== first?.x && n !== first?.y) return column;
    const filling = n === first.x ? (column.cells.at(-1) ?? null) : null;
    return {
      ...column,
      cells: [...column.cells, ...Array<SheetCell>(Math.max(0, length - lengthOf(column))).fill(filling)]
    };
  });
}

const lengthOf = (column: SheetColumn | undefined): number => column?.cells.length ?? 0;

/** A series of its own two columns, which no legend names; where a point has no height, its line is parted. */
export function ownSeries(
  sheet: WorkbookColumns,
  [years, label]: readonly [years: string, label: string],
  points: readonly (readonly [x: number, y: SheetCell])[],
  look: Omit<PptxSeries, 'x' | 'y' | 'inLegend'>
): PptxSeries {
  return {
    x: sheet.add(
      years,
      points.map(([x]) => x)
    ),
    y: sheet.add(
      label,
      points.map(([, y]) => y)
    ),
    inLegend: false,
    ...look
  };
}
