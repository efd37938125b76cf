import type { Codebook } from '#lib/dataset/index.ts';
import type { Language, Scale } from '#lib/view/index.ts';
import { message } from './message.ts';

/** What a scale is called wherever it is named: one of the package's own by its own name. */
export const scaleName = (language: Language, { own }: Pick<Codebook, 'own'>, scale: Scale): string =>
  scale === 'own' ? (own?.name ?? message(language, 'scale.own')) : message(language, `scale.${scale}`);
