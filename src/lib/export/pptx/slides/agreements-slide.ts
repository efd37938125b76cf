import {
  doubtNotes,
  doubtsOf,
  joinSentences,
  wrapText,
  type ComparisonFigure,
  type Tokens
} from '#lib/charts/index.ts';
import { comparisonMessage, listInWords } from '#lib/messages/index.ts';
import type { PptxSlide, PptxTable } from '../pptx-deck.ts';
import { pointsOfInches } from '../pptx-units.ts';
import { places, tableCell } from '../slide-design.ts';
import { letterWidth } from '../typeface.ts';

/** Sizes that are tried, the largest first, in points; and how far lines are apart. */
const sizes = [12, 11, 10, 9, 8, 7] as const;
const leading = 1.2;
/** The column of kinds, as a share of the table. */
const kindShare = 0.16;

/** Who signed what, as a slide of its own: a row for each kind of agreement, a column for each line. */
export function agreementsSlide(figure: ComparisonFigure, colours: Tokens): PptxSlide {
  const { view, rows, hands, choice, ofAgreements, sources, summary } = figure;
  const { lang } = view;
  const marks = rows.flatMap((row) => row.marks);
  const counts = signing(figure).map(({ name, label }) =>
    comparisonMessage(lang, 'compare.slide.agreements-one', {
      label,
      count: marks.filter((mark) => mark.name === name).length
    })
  );
  return {
    title: comparisonMessage(lang, 'compare.slide.agreements', { counts: listInWords(lang, counts) }),
    subtitle: hands,
    graphic: agreementsTable(figure, colours),
    foot: [joinSentences(choice, ...doubtNotes(doubtsOf(marks), lang), ofAgreements, ...sources)],
    speech: summary,
    words: []
  };
}

/** The lines that have agreements: what both sides made is of neither alone. */
const signing = ({ lines, rows }: Pick<ComparisonFigure, 'lines' | 'rows'>) =>
  lines.filter(({ name }) => rows.some(({ marks }) => marks.some((mark) => mark.name === name)));

function agreementsTable(figure: ComparisonFigure, colours: Tokens): PptxTable {
  const { view, rows, summary } = figure;
  const { lang } = view;
  const columns = signing(figure);
  const widths = [kindShare, ...columns.map(() => (1 - kindShare) / columns.length)];
  const head = [comparisonMessage(lang, 'compare.slide.kind'), ...columns.map(({ label }) => label)];
  const bodyOf = (told: (mark: (typeof rows)[number]['marks'][number]) => string) =>
    rows.map(({ label, marks }) => [
      label,
      ...columns.map(({ name }) =>
        marks
          .filter((mark) => mark.name === name)
          .map(told)
          .join('; ')
      )
    ]);
  const whole = bodyOf(({ title, date }) => comparisonMessage(lang, 'compare.slide.agreement', { title, date }));
  const fits = (body: readonly (readonly string[])[], size: number) =>
    [head, ...body].reduce((sum, row) => sum + rowHeight(row, widths, size), 0) <= pointsOfInches(places.graphic.h);
  const size = sizes.find((each) => fits(whole, each));
  return {
    kind: 'table',
    alt: summary,
    widths,
    head,
    // Where titles have no room, when each was signed.
    rows: size === undefined ? bodyOf(({ date }) => date) : whole,
    size: size ?? Math.min(...sizes),
    colours
  };
}

/** How high a row is, by the longest of its cells, in points. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, n) => {
    const room = pointsOfInches(places.graphic.w) * (widths[n] ?? 1) - 2 * tableCell.across;
    return wrapText(text, room / letterWidth.bold, size).length;
  });
  return Math.max(1, ...lines) * size * leading + 2 * tableCell.down;
}
