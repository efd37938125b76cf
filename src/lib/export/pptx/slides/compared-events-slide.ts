import { joinSentences, type ComparisonFigure, type Tokens } from '#lib/charts/index.ts';
import { comparisonMessage, listInWords, message } from '#lib/messages/index.ts';
import type { PptxChart, PptxSeries, PptxSlide } from '../pptx-deck.ts';
import { countAxes } from './count-axes.ts';
import { newWorkbookColumns } from './workbook-columns.ts';

/** More columns have no room for their counts, which are read off an axis then. */
const maxCounted = 48;
/** More bins have no room for their years. */
const maxNamed = 22;

/** How many events of each line began in each bin, as columns side by side. */
export function comparedEvents(
  { view, lines, bins, isAligned, summary }: ComparisonFigure,
  colours: Tokens
): PptxChart {
  const { lang } = view;
  const sheet = newWorkbookColumns();
  const x = sheet.add(
    isAligned ? comparisonMessage(lang, 'compare.axis.years') : message(lang, 'density.years'),
    bins.map(({ label }) => label)
  );
  const counted = bins.length * lines.length <= maxCounted;
  const countOf = (name: string) => bins.map(({ counts }) => counts.find((each) => each.name === name)?.count ?? 0);
  const series = lines.map(({ name, label }): PptxSeries => ({
    x,
    y: sheet.add(label, countOf(name)),
    fill: colours.compared[name],
    valued: counted,
    inLegend: true
  }));
  return {
    kind: 'columns',
    isBeside: true,
    alt: summary,
    sheet: sheet.columns,
    series,
    colours,
    ...countAxes(
      bins.length,
      Math.max(1, Math.ceil(bins.length / maxNamed)),
      lines.flatMap(({ name }) => countOf(name)),
      counted
    )
  };
}

/** The same as a slide of its own. */
export function comparedEventsSlide(figure: ComparisonFigure, colours: Tokens): PptxSlide {
  const { view, lines, bins, hands, isAligned, choice, ofEvents, sources, summary } = figure;
  const { lang } = view;
  const counts = lines.map(({ name, label }) =>
    comparisonMessage(lang, 'compare.title.events', {
      label,
      count: bins.reduce((sum, bin) => sum + (bin.counts.find((each) => each.name === name)?.count ?? 0), 0)
    })
  );
  return {
    title: comparisonMessage(lang, 'compare.slide.events', {
      panel: comparisonMessage(lang, `compare.panel.events.${view.bin}`),
      counts: listInWords(lang, counts)
    }),
    subtitle: joinSentences(hands, isAligned ? comparisonMessage(lang, 'compare.slide.aligned') : ''),
    graphic: comparedEvents(figure, colours),
    foot: [joinSentences(choice, ofEvents, ...sources)],
    speech: summary,
    words: []
  };
}
