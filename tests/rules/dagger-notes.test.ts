import { describe, expect, it } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { figureOfSlide, footOf } from '#lib/briefing/slide/slide-figure.ts';
import { fittingSize, type ChartFigure } from '#lib/charts/index.ts';
import { doubtsOf } from '#lib/charts/notes.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { drawOnServer } from '#lib/export/draw.server.ts';
import { shownText, type SvgElement } from '#lib/export/drawing/svg-tree.ts';
import { defaultOptions } from '#lib/export/index.ts';
import { slideOf } from '#lib/export/pptx/slides/chart-slide.ts';
import { slidePicture } from '#lib/export/pptx/slides/slide-picture.ts';
import { svgOf } from '../support/draw.ts';

const textsOf = (node: SvgElement): string[] =>
  node.name === 'text'
    ? node.attributes.get('aria-hidden') === 'true'
      ? []
      : [shownText(node)]
    : node.children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child)));

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, look = '', words = '']) =>
    look.includes('aria-hidden') ? [] : [words]
  );

/** The doubts that words tell, of all those of a record. */
function toldIn(dataset: Dataset, words: string): string[] {
  const one = words.replaceAll(/\s+/g, ' ');
  return doubtsOf([...dataset.events, ...dataset.agreements]).filter((doubt) => one.includes(`† ${doubt}`));
}

/** As many daggers stand at names as notes tell what they mean, unless one note tells of more than a few. */
function expectNotes(dataset: Dataset, texts: readonly string[], foot = '') {
  const words = [...texts, foot].join(' ');
  if (words.includes('† Doubtful in some way')) return;
  const atNames = texts.join(' ').match(/\S†/g) ?? [];
  expect(toldIn(dataset, words).length, words.slice(-300)).toBe(atNames.length);
}

const slides = relationships.flatMap((relationship) =>
  defaultBriefing(relationship).deck.slides.flatMap((slide) =>
    slide.kind !== 'chart'
      ? []
      : [slide.view, ...slide.steps].flatMap((view, step) => {
          const { dataset } = relationship;
          const figure = figureOfSlide(slide, dataset, view, 'en');
          return figure && (figure.chart === 'warmth' || figure.chart === 'network')
            ? [{ name: `${dataset.dyad.id}, ${slide.id}, step ${step}`, dataset, figure }]
            : [];
        })
  )
);

describe.each(slides)('a doubt is told where its dagger stands, and only there: $name', ({ dataset, figure }) => {
  // What slides leave of screens from 960 to 1920 pixels, whose letters grow with them.
  it.each([
    [830, 330],
    [830, 350],
    [830, 380],
    [835, 420]
  ])('on a screen, in %i x %i pixels', (width, height) => {
    const size = fittingSize(figure, { width, height, plain: true, terse: true });
    const drawn = (shown: ChartFigure) =>
      drawOnServer({
        figure: shown,
        width: Math.floor(size.width),
        height: Math.floor(size.height),
        theme: 'light',
        plain: true,
        terse: true
      });
    expectNotes(dataset, textsOf(drawn(figure)), footOf(figure, dataset, 'en'));
  });

  it('in PowerPoint, where nothing is said of faint shapes that are not there', () => {
    const picture = slidePicture(figure.view, 'light', defaultOptions, { draw: drawOnServer });
    const slide = slideOf(figure, 'light', picture);
    const foot = slide.foot.join(' ');
    expect(foot).not.toContain('Faint shapes');
    if (slide.graphic?.kind === 'picture') expectNotes(dataset, textsIn(slide.graphic.svg), foot);
  });
});

describe.each(relationships)('and so in files: $dataset.dyad.id', ({ dataset }) => {
  it.each([
    ...[
      '',
      '?width=360',
      '?width=1200&height=630&dpi=150',
      '?mm=85',
      '?mm=120',
      '?width=1280&height=720&detail=main'
    ].map((query) => `warmth.svg${query}`),
    ...['?width=1200&height=630&dpi=150&detail=main', '?width=1200&height=630', '?mm=85', '?width=360'].map(
      (query) => `network.svg${query}`
    )
  ])('%s', async (address) => expectNotes(dataset, textsIn(await svgOf(dataset, address))));
});
