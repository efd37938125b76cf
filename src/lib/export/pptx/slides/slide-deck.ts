import { tokens, type Tokens } from '#lib/charts/index.ts';
import type { Theme } from '#lib/view/index.ts';
import type { PptxDeck, PptxLook, PptxSlide } from '../pptx-deck.ts';
import { smallFoot, smallTitle } from './slide-title.ts';

/** Slides as one presentation, in the colours of a theme; a title or a foot that has no room in the usual size is smaller. */
export function deckOf(
  slides: readonly PptxSlide[],
  theme: Theme,
  facts: PptxDeck['facts'],
  colours: Tokens = tokens[theme]
): PptxDeck {
  return {
    slides: slides.map((slide) => ({
      ...slide,
      smallTitle: smallTitle(slide.title),
      smallFoot: smallFoot(slide.foot)
    })),
    facts,
    look: lookOf(theme, colours)
  };
}

function lookOf(theme: Theme, colours: Tokens): PptxLook {
  const { paper, ground, ink, quiet, quad, category, accent } = colours;
  return {
    dark: theme === 'dark',
    paper,
    ground,
    ink,
    quiet,
    accents: [...Object.values(quad), category.third, accent]
  };
}
