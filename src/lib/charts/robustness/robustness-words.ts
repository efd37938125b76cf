import type { Order, Setting } from '#lib/analysis/index.ts';
import type { Codebook } from '#lib/dataset/index.ts';
import { robustnessMessage, scaleName } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { spanInWords } from '../warmth/warmth-finding.ts';

/** A way to measure: "PLOVER, half after 3 years". */
export const settingInWords = (language: Language, codebook: Codebook, { scale, model, halflife }: Setting): string =>
  robustnessMessage(language, `robustness.${model}`, { scale: scaleName(language, codebook, scale), halflife });

/** The same where there is little room: "PLOVER, 3 years". */
export const shortSettingInWords = (language: Language, codebook: Codebook, setting: Setting): string =>
  setting.model === 'stock'
    ? settingInWords(language, codebook, setting)
    : robustnessMessage(language, 'robustness.short', {
        scale: scaleName(language, codebook, setting.scale),
        halflife: setting.halflife
      });

/** "warmer in 1974–76 than in 1960–62" */
export const orderInWords = (language: Language, { from, to }: Order): string =>
  robustnessMessage(language, `robustness.order.${to.kind === 'high' ? 'warmer' : 'colder'}`, {
    from: spanInWords(language, from),
    to: spanInWords(language, to)
  });

/** A share as so many of a hundred, never more than there are: 0.857 is 85. */
export const ofHundred = (share: number): number => Math.floor(share * 100 + 1e-9);
