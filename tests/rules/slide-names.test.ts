import { group, pairs, scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { figureOfSlide } from '#lib/briefing/slide/slide-figure.ts';
import { plotRoom } from '#lib/charts/chart-frame.ts';
import {
  cornersOf,
  fittingSize,
  labelSpace,
  placeEventLabels,
  tokens,
  warmthPanels,
  type WarmthFigure
} from '#lib/charts/index.ts';
import { overlap, type Box, type Point } from '#lib/charts/placement/index.ts';
import { timeScale } from '#lib/charts/time-scale.ts';
import { warmthFrame } from '#lib/charts/warmth/warmth-frame.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { backgroundPlaces } from '#lib/export/pptx/slides/background-places.ts';
import { labelSpaceOf } from '#lib/export/pptx/slides/slide-labels.ts';
import { warmthHeights } from '#lib/export/pptx/slides/warmth-heights.ts';
import { yearAxis } from '#lib/export/pptx/slides/year-axis.ts';

/** The slides of warmth of the packaged decks, and their drawings as they begin and at each of their steps. */
const slides = relationships.flatMap((relationship) =>
  defaultBriefing(relationship).deck.slides.flatMap((slide) => {
    if (slide.kind !== 'chart' || slide.chart !== 'warmth') return [];
    const slideName = `${relationship.dataset.dyad.id}, ${slide.id}`;
    const figures = [slide.view, ...slide.steps].flatMap((view, step) => {
      const figure = figureOfSlide(slide, relationship.dataset, view, 'en');
      return figure?.chart === 'warmth' ? [{ name: `${slideName}, step ${step}`, figure }] : [];
    });
    return [{ name: slideName, figures }];
  })
);
const drawings = slides.flatMap(({ figures }) => figures);

/** Names in their places, and the corners of the line. */
interface Drawn {
  readonly names: ReturnType<typeof placeEventLabels>;
  readonly line: readonly Point[];
}

/** As the player draws it where a slide leaves it so many pixels, and as the pages of the PDF do. */
function onScreen(figure: WarmthFigure, width: number, height: number): Drawn {
  const words = { plain: true, terse: true };
  const size = fittingSize(figure, { width, height, ...words });
  const { frame, layout } = warmthFrame(figure, tokens.light, {
    width: Math.floor(size.width),
    height: Math.floor(size.height),
    ...words
  });
  const room = plotRoom(frame);
  const panels = warmthPanels(figure, room.height, layout.minRow);
  const x = timeScale(figure.domain, room.width, figure.begin);
  const y = scaleLinear([...figure.values], [panels.bottom, panels.top]);
  const names = placeEventLabels(figure, labelSpace(figure, { width: room.width, x, y, panels }));
  return { names, line: cornersOf(figure.series, { x, y }) };
}

function inPowerPoint(figure: WarmthFigure): Drawn {
  const axis = yearAxis(figure.domain);
  const space = labelSpaceOf(figure, axis, warmthHeights(figure, backgroundPlaces(figure, axis).room));
  return { names: placeEventLabels(figure, space), line: cornersOf(figure.series, space) };
}

/** Whether a straight line passes through a box: upright or not, it is cut to what of it is within the sides. */
function passes([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
  if (to.x < left || from.x > right) return false;
  const heightAt = (x: number) =>
    to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  const [a, b] = from.x === to.x ? [from.y, to.y] : [heightAt(Math.max(left, from.x)), heightAt(Math.min(right, to.x))];
  return Math.max(a, b) > top && Math.min(a, b) < bottom;
}

function expectReadable(figure: WarmthFigure, { names, line }: Drawn, where: string) {
  const segments = pairs(line, (from, to): [Point, Point] => [from, to]);
  for (const id of figure.view.highlight)
    expect(
      names.map((name) => name.id),
      where
    ).toContain(id);
  for (const { id, box, text } of names) {
    expect(
      segments.filter((segment) => passes(segment, box)),
      `${where}: ${id} on the line`
    ).toEqual([]);
    expect(text.cut, `${where}: ${id} by its years alone`).toBe(false);
    const met = names.filter((other) => other.id !== id && overlap(other.box, box)).map((other) => other.id);
    expect(met, `${where}: names on ${id}`).toEqual([]);
    const crossed = names.filter((other) => other.id !== id && passes(other.leader, box)).map((other) => other.id);
    expect(crossed, `${where}: leaders through ${id}`).toEqual([]);
  }
}

describe.each(drawings)('a slide with what it points out: $name', ({ figure }) => {
  // What a title in one or two lines and a foot in one to three leave of a screen of 1280 x 720 pixels.
  it.each([350, 365, 380, 420])('has each name whole, off the line and off the others, %i pixels high', (height) => {
    expectReadable(figure, onScreen(figure, 830, height), 'on the screen');
  });
  it('has so in PowerPoint', () => expectReadable(figure, inPowerPoint(figure), 'in PowerPoint'));
});

describe.each(slides)('through the steps of a slide each name keeps its place: $name', ({ figures }) => {
  const ways = [
    ...[350, 365, 380, 420].map((height) => ({
      where: `on the screen, ${height} pixels high`,
      drawn: (figure: WarmthFigure) => onScreen(figure, 830, height)
    })),
    { where: 'in PowerPoint', drawn: inPowerPoint }
  ];
  it.each(ways)('$where', ({ drawn }) => {
    // A step may show other years: its line is another.
    for (const [, steps] of group(figures, ({ figure }) => String(figure.domain))) {
      const places = steps.map(({ figure }) => new Map(drawn(figure).names.map(({ id, box }) => [id, box])));
      for (const [id, box] of places.flatMap((names) => [...names]))
        for (const names of places) expect(names.get(id) ?? box, id).toEqual(box);
    }
  });
});

it('hardly a name leaves for what a step points out, in PowerPoint', () => {
  const left = slides.flatMap(({ figures }) =>
    [...group(figures, ({ figure }) => String(figure.domain)).values()].flatMap((steps) => {
      const shown = steps.map(({ figure }) => inPowerPoint(figure).names.filter(({ text }) => text.moved));
      const ids = [...new Set(shown.flatMap((names) => names.map(({ id }) => id)))];
      return shown.flatMap((names) => ids.filter((id) => !names.some((name) => name.id === id)));
    })
  );
  // Two of the acts of 1971 and 1957 have no room beside others on their side of the line.
  expect(left.length).toBeLessThanOrEqual(2);
});
