import { scorer } from '#lib/analysis/index.ts';
import { codingName, codingOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import {
  briefingMessage,
  categoryName,
  codeInWords,
  confidenceInWords,
  dateInWords,
  kindName,
  scaleName,
  signedNumber
} from '#lib/messages/index.ts';
import { scales, type Language } from '#lib/view/index.ts';

/** What a slide says of an event beside its title and summary: on the screen and in a file alike. */
interface EventFacts {
  readonly date: string;
  /** In a sentence what it counts as, with what that is where the codebook tells. */
  readonly counts: string;
  /** The score by each scale, with its sign, and what the scale is called. */
  readonly scores: readonly { readonly name: string; readonly score: string }[];
  /** Empty where there is no coding. */
  readonly confidence: string;
  readonly items: Dataset['sourceItems'];
  /** Its codes, for those who know them: they come last. */
  readonly codes: string;
}

/** What a slide tells of an event beside its title, in words. */
export function eventFacts(event: DyadEvent, { codebook, sourceItems }: Dataset, language: Language): EventFacts {
  const row = codebook.plover.find(({ category, mode }) => category === event.category && mode === event.mode);
  const kind = kindName(language, row?.quadClass ?? null);
  const cameo = codebook.cameo.find(({ code }) => code === event.cameo)?.name ?? '';
  const coding = codingOf(event);
  const plover =
    coding &&
    briefingMessage(language, 'slide.code', {
      code: codingName(coding),
      category: categoryName(language, coding.category)
    });
  return {
    date: dateInWords(language, event.date),
    counts: row?.meaning
      ? briefingMessage(language, 'slide.counts', { kind, meaning: row.meaning })
      : briefingMessage(language, 'slide.countsOnly', { kind }),
    scores: scales.flatMap((scale) => {
      const score = scorer(codebook, scale).stated(event);
      return score === null
        ? []
        : [
            {
              name: briefingMessage(language, 'slide.scale', { scale: scaleName(language, codebook, scale) }),
              score: signedNumber(language, score)
            }
          ];
    }),
    confidence: confidenceInWords(language, event),
    items: sourceItems.filter(({ item }) => event.sourceItems.includes(item)),
    codes:
      plover === null
        ? [codeInWords(language, event), cameo].filter(Boolean).join(', ')
        : event.cameo
          ? briefingMessage(language, 'slide.cameo', { plover, code: cameo ? `${event.cameo}, ${cameo}` : event.cameo })
          : plover
  };
}
