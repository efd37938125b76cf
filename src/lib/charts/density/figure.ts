import { eventDensity, type DensityColumn } from '$lib/analysis';
import { yearOf, type Dataset } from '$lib/dataset';
import { message } from '$lib/messages';
import { domainOf, selectEvents, type View } from '$lib/view';
import type { Figure } from '../figure';

export interface DensityFigure extends Figure {
  readonly chart: 'density';
  readonly view: View;
  readonly columns: readonly DensityColumn[];
}

/** How many events began in each bin of a view: numbers and words, not yet drawn. */
export function densityFigure(dataset: Dataset, view: View): DensityFigure {
  const language = view.lang;
  const domain = domainOf(dataset, view);
  const columns = eventDensity(selectEvents(dataset, view), dataset.codebook, {
    bin: view.bin, stack: view.stack, firstYear: yearOf(domain[0]), lastYear: yearOf(domain[1])
  });
  const total = columns.reduce((sum, column) => sum + column.count, 0);
  const most = Math.max(1, ...columns.map((column) => column.count));
  const busiest = columns.find((column) => column.count === most);
  const title = busiest
    ? message(language, 'density.title', { decade: message(language, 'date.decade', { year: String(busiest.firstYear) }), count: most, total })
    : message(language, 'density.none');
  return {
    chart: 'density', view, columns, title,
    subtitle: message(language, 'density.subtitle'),
    notes: [message(language, 'source', { source: dataset.dyad.source })],
    marks: columns.map((column) => ({
      id: String(column.firstYear), sentence: `${column.firstYear}: ${column.count}`,
      events: column.layers.flatMap((layer) => layer.events.map((event) => event.id))
    })),
    summary: title, reading: '', table: { caption: title, columns: [], rows: [] }
  };
}
