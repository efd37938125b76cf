import { byId, codingName, codingOf, type Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';

/** Between two letters or digits, and after the letters of an abbreviation: "U-2", "U.S.S.R.", "Qur’an". */
const joints = /(?<=[\p{L}\p{N}])[-‐‑–.'’](?=[\p{L}\p{N}])|(?<=(?:^|[^\p{L}\p{N}])\p{L})\./gu;

/**
 * Letters and digits as they are compared: without case, accents and other marks, without the difference between wide
 * and narrow forms, and without hyphens, dots and apostrophes within a word, so that "u2" is "U-2".
 */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(joints, '').toLowerCase();
}

/** The words of what is sought, folded; a letter alone and the number after it are one: "u 2" is "U-2". */
export function searchWords(text: string): string[] {
  const joined = folded(text).replace(/(?<=(?:^|\s)\p{L})\s+(?=\p{N}+(?:\s|$))/gu, '');
  return joined.split(/\s+/).filter(Boolean);
}

/**
 * What can be searched of each event, folded, in the order of the events: its words, date, codes and confidence, the
 * names of its actors, the title of its agreement, and the numbers and topics of the source items it rests on.
 */
export const searchableTexts = memoizeWeak((dataset: Dataset): readonly string[] => {
  const topics = new Map(dataset.sourceItems.map(({ item, topic }) => [item, topic]));
  return dataset.events.map((event) => {
    const coding = codingOf(event);
    return folded(
      [
        event.title,
        event.summary,
        event.note,
        ...(event.own ?? []).map(({ text }) => text),
        event.date.edtf,
        coding ? codingName(coding) : '',
        event.cameo,
        event.confidence ?? '',
        ...event.contexts,
        ...event.participants.map(({ actor }) => byId(dataset.actors).get(actor)?.name ?? ''),
        byId(dataset.agreements).get(event.agreement ?? '')?.title ?? '',
        ...event.sourceItems.flatMap((item) => [item, topics.get(item) ?? ''])
      ].join('\n')
    );
  });
});
