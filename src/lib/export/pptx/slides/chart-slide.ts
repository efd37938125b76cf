import {
  doubtsBeside,
  joinSentences,
  notesBelow,
  onSlide,
  tokens,
  type ChartFigure,
  type Tokens
} from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { Theme } from '#lib/view/index.ts';
import type { PptxGraphic, PptxSlide } from '../pptx-deck.ts';
import { agreementsSlide } from './agreements-slide.ts';
import { comparedEvents, comparedEventsSlide } from './compared-events-slide.ts';
import { comparisonChart } from './comparison-slide.ts';
import { densityChart, partlyMark } from './density-slide.ts';
import type { Picture } from './slide-picture.ts';
import { warmthChart } from './warmth-slide.ts';

/** A chart as a slide: its words as text, its numbers as a chart that can be edited where PowerPoint has the kind. */
export function slideOf(
  figure: ChartFigure,
  theme: Theme,
  picture: Picture,
  colours: Tokens = tokens[theme]
): PptxSlide {
  const { graphic, doubts } = drawn(figure, colours, picture);
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    graphic: withLegend(graphic, figure),
    foot: [footOf({ ...onSlide(figure), doubts })],
    speech: `${figure.summary}\n${figure.reading}`,
    words: []
  };
}

/**
 * A chart as a deck of its own: of a comparison a slide more each for what is counted and for what was signed, which one
 * of the lines has no room for.
 */
export function slidesOf(
  figure: ChartFigure,
  theme: Theme,
  picture: Picture,
  colours: Tokens = tokens[theme]
): PptxSlide[] {
  if (figure.chart !== 'compare') return [slideOf(figure, theme, picture, colours)];
  const hasLine = figure.lines.some(({ series }) => series.length > 0);
  return [
    slideOf({ ...figure, leftOut: '' }, theme, picture, colours),
    ...(hasLine ? [comparedEventsSlide(figure, colours)] : []),
    ...(figure.rows.length > 0 ? [agreementsSlide(figure, colours)] : [])
  ];
}

/** What a slide shows of a figure, and what is doubtful of what is named there. */
function drawn(
  figure: ChartFigure,
  colours: Tokens,
  picture: Picture
): { readonly graphic: PptxGraphic; readonly doubts: readonly string[] } {
  // The drawing of warmth alone knows which names find room.
  const doubts = doubtsBeside(figure);
  switch (figure.chart) {
    case 'warmth': {
      const { chart, doubts } = warmthChart(figure, colours);
      return { graphic: chart, doubts };
    }
    case 'density':
      return { graphic: densityChart(figure, colours), doubts };
    case 'compare': {
      const hasLine = figure.lines.some(({ series }) => series.length > 0);
      return { graphic: hasLine ? comparisonChart(figure, colours) : comparedEvents(figure, colours), doubts };
    }
    case 'network':
    case 'robustness':
      return { graphic: { kind: 'picture', alt: figure.summary, ...picture(figure) }, doubts };
  }
}

/** A chart that can be edited, without its legend where the figure has none. */
function withLegend(graphic: PptxGraphic, { withoutLegend }: ChartFigure): PptxGraphic {
  if (graphic.kind === 'picture' || graphic.kind === 'table' || !withoutLegend) return graphic;
  return { ...graphic, series: graphic.series.map((series) => ({ ...series, inLegend: false })) };
}

/**
 * What stands below the drawing, one sentence after another so that all of it has room there; the note on bins that are
 * only partly covered with the mark that they bear here, and none on larger marks, which a chart has not.
 */
function footOf(figure: ChartFigure): string {
  if (figure.chart === 'compare') return joinSentences(figure.leftOut, ...figure.foot);
  const [partly, bins] = figure.chart === 'density' ? [figure.partly, figure.partlyCovered] : ['', ''];
  const isAll = figure.chart === 'density' && figure.columns.every(({ coverage }) => !coverage.isWhole);
  const marked = `${partlyMark} ${fileMessage(figure.view.lang, isAll ? 'slide.partly.all' : 'slide.partly', { bins })}`;
  // First of all what is not there.
  const leftOut = figure.chart === 'network' ? figure.leftOut : '';
  const larger = figure.chart === 'warmth' ? figure.largerMarks : '';
  return joinSentences(
    leftOut,
    ...notesBelow(figure)
      .filter((note) => note !== larger && note !== leftOut)
      .map((note) => (note === partly ? marked : note))
  );
}
