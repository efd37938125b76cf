import { daysBehind, middleDay, signedAgreements } from '#lib/analysis/index.ts';
import { agreementKinds, nameOf, type AgreementKind, type EventDate } from '#lib/dataset/index.ts';
import { dateInWords, message } from '#lib/messages/index.ts';
import type { LineName, View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import type { TimeDomain } from '../time-scale.ts';
import type { ComparedLine } from './comparison-lines.ts';

/** The agreements of one kind, of all lines, in order of time. */
export interface AgreementRow {
  readonly kind: AgreementKind;
  readonly label: string;
  readonly marks: readonly AgreementMark[];
}

export interface AgreementMark {
  readonly id: string;
  readonly name: LineName;
  /** In days of the common time; and the last on which it was in force, as far as it is known. */
  readonly day: number;
  readonly until: number | null;
  readonly title: string;
  /** What the dagger after it means. */
  readonly doubts: readonly string[];
  readonly date: string;
  /** The states that are parties, by name; empty where the record does not tell. */
  readonly parties: readonly string[];
  /** Where its page is: what names the relationship in addresses, and its own id. */
  readonly relationship: string;
  readonly agreement: string;
}

/**
 * Who signed what: the agreements between the two sides of each line, by kind, within the drawing’s time. Where events
 * are chosen, those alone that chosen events are about.
 */
export function agreementRows(
  lines: readonly ComparedLine[],
  domain: TimeDomain,
  isAligned: boolean,
  shared: View
): AgreementRow[] {
  const language = shared.lang;
  const areChosen = chosenSuffix({ ...shared, direction: 'both' }) !== '';
  const all = lines.flatMap(({ name, record, view }) => {
    // What both sides made is of neither alone.
    if (view.direction !== 'both') return [];
    const behind = isAligned ? daysBehind(record) : 0;
    const { dataset, line } = record;
    const told = new Set(line.events.map((event) => event.agreement));
    return signedAgreements(dataset).flatMap(({ agreement, states }) => {
      if (areChosen && !told.has(agreement.id)) return [];
      const middle = middleDay(agreement);
      const day = middle - behind;
      if (middle < line.domain[0] || middle > line.domain[1] || day < domain[0] || day > domain[1]) return [];
      const mark: AgreementMark = {
        id: `agreement-${name}-${agreement.id}`,
        name,
        day,
        until: endOf(agreement.inForce, behind, domain),
        title: agreement.title,
        doubts: agreement.doubts ?? [],
        date: dateInWords(language, agreement.date),
        parties: states.map((id) => nameOf(dataset.actors, id)),
        relationship: dataset.dyad.path.replace('/', ''),
        agreement: agreement.id
      };
      return [{ kind: agreement.kind, mark }];
    });
  });
  return agreementKinds.flatMap((kind): AgreementRow[] => {
    const marks = all.filter((each) => each.kind === kind).map(({ mark }) => mark);
    return marks.length === 0
      ? []
      : [{ kind, label: message(language, `agreement.${kind}`), marks: marks.sort((a, b) => a.day - b.day) }];
  });
}

/** Until when what is in force is drawn: what still is, to the end of the drawing, however early its record ends. */
function endOf(inForce: EventDate | undefined, behind: number, [, last]: TimeDomain): number | null {
  if (!inForce) return null;
  return inForce.isOpen ? last : Math.min(inForce.last - behind, last);
}
