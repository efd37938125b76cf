import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Slide } from '../deck/index.ts';

/** What kind of slide it is: its chart's name, event or text. */
export const kindInWords = (language: Language, slide: Slide): string =>
  editorMessage(language, `kind.${slide.kind === 'chart' ? slide.chart : slide.kind}`);
