import { describe, expect, it } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { deckForExport } from '#lib/briefing/index.ts';
import { figureOfSlide, wordsOfSteps } from '#lib/briefing/slide/slide-figure.ts';
import { fittingSize, type ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { slidePage } from '#lib/export/deck/slide-page.ts';
import { drawOnServer } from '#lib/export/draw.server.ts';
import { shownText, type SvgElement } from '#lib/export/drawing/svg-tree.ts';

/** The slides of the packaged decks on a network that has steps. */
const networks = relationships.flatMap((relationship) => {
  const { deck } = defaultBriefing(relationship);
  return deck.slides.flatMap((slide) =>
    slide.kind === 'chart' && slide.chart === 'network' && slide.steps.length > 0
      ? [{ name: relationship.dataset.dyad.id, dataset: relationship.dataset, deck, slide }]
      : []
  );
});

const elementsOf = (node: SvgElement): SvgElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))
];

/** Where the names of a drawing stand, with the groups about it; and how high and wide it is made. */
function placesIn(page: SvgElement): Map<string, string> {
  const placed = elementsOf(page).find(({ attributes }) => attributes.get('transform')?.includes('scale'));
  const frame = placed?.attributes.get('transform') ?? '';
  return new Map(
    elementsOf(placed ?? page)
      .filter(({ name }) => name === 'text')
      .map((text) => [
        shownText(text),
        `${frame} ${text.attributes.get('x') ?? ''} ${text.attributes.get('y') ?? ''} ${text.attributes.get('transform') ?? ''}`
      ])
  );
}

/** What is named in several drawings stands in one place. */
function expectSteady({ actors }: Dataset, [first, ...others]: readonly Map<string, string>[]) {
  const names = actors.map(({ name }) => name);
  for (const other of others) {
    const shared = [...other.keys()].filter((words) => first?.has(words) && names.includes(words));
    expect(shared.length).toBeGreaterThan(2);
    for (const words of shared) expect(other.get(words), words).toBe(first?.get(words));
  }
}

describe.each(networks)(
  'every node keeps its place through the steps of a slide: $name',
  ({ dataset, deck, slide }) => {
    it('in the files that are handed over', () => {
      const exported = deckForExport({ ...deck, slides: [slide] }, dataset, 'en', 'light', 'apart');
      expect(exported.slides).toHaveLength(1 + slide.steps.length);
      expectSteady(
        dataset,
        exported.slides.map((page, n) => placesIn(slidePage(page, n, exported, drawOnServer)))
      );
    });

    it('on the screen, whose words keep the room of every step', () => {
      const views = [slide.view, ...slide.steps];
      expect(new Set(wordsOfSteps(slide, dataset, 'en').map(({ foot }) => foot)).size).toBe(views.length);
      const figures = views.flatMap((view) => figureOfSlide(slide, dataset, view, 'en') ?? []);
      const drawing = (figure: ChartFigure) => {
        const size = fittingSize(figure, { width: 830, height: 330, plain: true, terse: true });
        const { width, height } = { width: Math.floor(size.width), height: Math.floor(size.height) };
        return drawOnServer({ figure, width, height, theme: 'light', plain: true, terse: true });
      };
      expectSteady(
        dataset,
        figures.map((figure) => placesIn(drawing(figure)))
      );
    });
  }
);
