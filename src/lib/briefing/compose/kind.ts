import { composeMessage } from '$lib/messages';
import type { Language } from '$lib/view';
import type { Slide } from '../types';

/** What kind of slide it is: its chart's name, event or text. */
export const kindInWords = (language: Language, slide: Slide): string => composeMessage(language, `kind.${slide.kind === 'chart' ? slide.chart : slide.kind}`);
