import type { Theme } from '#lib/view/index.ts';

/**
 * What a deck is handed over as: PowerPoint, one slide a page, slides with their notes on paper, or a picture of each
 * slide.
 */
export const deckFormats = ['pptx', 'pdf', 'handout', 'zip'] as const;
export type DeckFormat = (typeof deckFormats)[number];
/** How the name of each file ends, after what it is of. */
export const deckEndings = {
  pptx: '.pptx',
  pdf: '.pdf',
  handout: '-handout.pdf',
  zip: '-slides.zip'
} as const satisfies Readonly<Record<DeckFormat, string>>;

/** Whether each step of a slide is one of its own in the file, or all that the steps highlight stands on one. */
export const stepChoices = ['apart', 'together'] as const;
export type StepChoice = (typeof stepChoices)[number];
export const defaultSteps: StepChoice = 'apart';

/** What is done with the steps in a format: a handout has a page a slide, with its notes, whatever is chosen. */
export const stepsIn = (format: DeckFormat, chosen: StepChoice): StepChoice =>
  format === 'handout' ? 'together' : chosen;

/** What the file of a deck is called: light is the usual theme. */
export const exportedDeckName = (name: string, theme: Theme | '', format: DeckFormat) =>
  `${name}${theme === 'dark' ? '-dark' : ''}${deckEndings[format]}`;

/** The format of a name's ending; undefined where no file has it. */
export const deckFormatOf = (ending: string): DeckFormat | undefined =>
  deckFormats.find((format) => deckEndings[format] === ending);
