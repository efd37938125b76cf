import { range } from 'd3';
import { enoughEvents, middleDay, type Move, type WarmthLine } from '#lib/analysis/index.ts';
import { yearOf, type DyadEvent } from '#lib/dataset/index.ts';
import { dateInWords, dayInWords, message, signedNumber, yearInWords, yearsInWords } from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import type { ComparedSpan } from '../compared-spans.ts';
import { clampDay } from '../time-scale.ts';

/** What an event is called above or below the line: where its leader ends and on which side the words stand. */
export interface WarmthLabel {
  readonly event: string;
  /** When it was: its years, or as precisely as is known where years alone would not tell it from others in sight. */
  readonly years: string;
  /** The same where none of these others finds room for its name. */
  readonly alone: string;
  /** Its title, and how many others moved the line with it. */
  readonly title: string;
  /** The same with fewer and fewer words of its title, where there are others: that is not cut off. */
  readonly shorter: readonly string[];
  /** What is doubtful of it, where its title bears a dagger. */
  readonly doubts: readonly string[];
  /** How far its day moved the line, with its sign; empty where it did not, or not most of those of its day. */
  readonly size: string;
  /** The day and the height, in points of the scale, to which the leader leads; null: to the mark, off the line. */
  readonly day: number;
  readonly value: number | null;
  readonly side: 'above' | 'below';
  /** Named for its move. */
  readonly moved: boolean;
  /** Asked for by the reader: named in any case. */
  readonly highlighted: boolean;
}

/** A period of at most ten years is seen closely enough for days and months, in days. */
const closeDays = 3653;
/** Moves smaller than this share of the largest, but for the few largest, or than this in points, are not worth a name. */
const minShare = 0.29;
const few = 4;
const minSize = 0.1;
/** No drawing has room for more names. */
const maxMoves = 24;

/** An event, and where and why it is named. */
interface Named {
  readonly event: DyadEvent;
  readonly day: number;
  readonly moved: boolean;
}

/** Dated to some day within a span, which is long to say. */
const isVague = ({ date: { lasts, precision, first, last } }: DyadEvent, language: Language) =>
  !lasts && dayInWords(language, first, precision[0]) !== dayInWords(language, last, precision[1]);

/**
 * The names of the events that moved the line most: first those of the turns that the title tells, then the largest moves
 * first, those that left it resting on too little last; then of highlighted ones that did not.
 * What is said of the first does not depend on what is highlighted. Without a line, events of all times alike.
 */
export function warmthLabels(
  view: View,
  line: WarmthLine,
  { moves, compared }: { moves: readonly Move[]; compared: readonly ComparedSpan[] }
): WarmthLabel[] {
  const { lang } = view;
  const { events, domain } = line;
  const chosen = new Set(view.highlight);
  const most = Math.abs(moves[0]?.size ?? 0);
  const enough = enoughEvents(line.options);
  const large = moves.filter(({ size }, n) => Math.abs(size) >= Math.max(minSize, n < few ? 0 : most * minShare));
  const isFirm = ({ effective }: Move) => effective >= enough;
  const told = compared.flatMap((span, n) => moveTo(span, compared[n - 1]?.last ?? span.first, moves) ?? []);
  const byMove = [...new Set([...told, ...large.filter(isFirm), ...large])]
    .slice(0, maxMoves)
    .map(({ event, day, warmth, size, others }) => ({
      event,
      others,
      day,
      value: warmth,
      size: signedNumber(lang, size),
      side: size < 0 ? ('below' as const) : ('above' as const),
      moved: true
    }));
  // Where nothing is measured none moves more than another: some of all times are named.
  const named = line.isUnscored
    ? evenly(events, maxMoves).map((event) => ({
        event,
        others: 0,
        day: clampDay(middleDay(event), domain),
        value: null,
        size: '',
        side: 'above' as const,
        moved: true
      }))
    : byMove;
  const known = new Set(named.map(({ event }) => event));
  const others = events
    .filter((event) => chosen.has(event.id) && !known.has(event))
    .map((event) => {
      const act = actInSight(line, event);
      return {
        event,
        others: 0,
        day: act?.day ?? clampDay(middleDay(event), domain),
        value: act === undefined ? null : (line.after(event) ?? null),
        size: '',
        side: act === undefined || act.score < 0 ? ('below' as const) : ('above' as const),
        moved: false
      };
    });
  const isClose = domain[1] - domain[0] <= closeDays;
  // Of an event that acts each year, the year of the act that moved the line.
  const isYearly = ({ moved, event }: Named) => moved && event.date.lasts;
  const inYears = (each: Named) =>
    isYearly(each) ? yearInWords(lang, yearOf(each.day)) : yearsInWords(lang, each.event.date);
  const years = { moved: named.map(inYears), all: [...named, ...others].map(inYears) };
  return [...named, ...others].map(({ event, others: more, ...where }): WarmthLabel => {
    const own = inYears({ event, ...where });
    const precise = isVague(event, lang) || isYearly({ event, ...where }) ? own : dateInWords(lang, event.date);
    const alone = isClose ? precise : own;
    const among = where.moved ? years.moved : years.all;
    return {
      ...where,
      event: event.id,
      alone,
      years: among.filter((other) => other === own).length > 1 ? precise : alone,
      title: titleOfMove(lang, event.title, more),
      shorter: more === 0 ? [] : cutTitles(event.title).map((words) => titleOfMove(lang, words, more)),
      doubts: event.doubts ?? [],
      highlighted: chosen.has(event.id)
    };
  });
}

/** At most so many of a list, from all of it alike: first those far from one another, then those between. */
function evenly<T>(list: readonly T[], most: number): T[] {
  const count = Math.min(list.length, most);
  const reversed = (n: number) => Number.parseInt([...n.toString(2).padStart(8, '0')].reverse().join(''), 2);
  return range(count)
    .sort((a, b) => reversed(a) - reversed(b))
    .flatMap((n) => list[Math.floor(((n + 0.5) * list.length) / count)] ?? []);
}

/** A title, and how many others moved the line with it. */
export const titleOfMove = (language: Language, title: string, others: number): string =>
  others === 0 ? title : message(language, 'warmth.move.others', { title, count: others });

/** A title with fewer and fewer words, down to its first. */
const cutTitles = (title: string): string[] => {
  const words = title.split(' ');
  return range(words.length - 1, 0, -1).map((count) => `${words.slice(0, count).join(' ')}…`);
};

/** Of the moves up to the end of a span, from a day on, the largest that goes its way. */
const moveTo = ({ kind, last }: ComparedSpan, from: number, moves: readonly Move[]): Move | undefined =>
  moves.find(({ day, size }) => day >= from && day <= last && size > 0 === (kind === 'high'));

/** The last act of an event on the line as far as it is drawn. */
function actInSight({ acts, series }: WarmthLine, event: DyadEvent) {
  const first = series[0]?.day ?? Number.POSITIVE_INFINITY;
  return acts.findLast((act) => act.event === event && act.day >= first);
}

/** A label with its date as it stands alone, where none of the `others` in sight has the same. */
export const dated = <T extends WarmthLabel>(label: T, others: readonly T[]): T =>
  others.some((other) => other !== label && other.alone === label.alone) || label.years === label.alone
    ? label
    : { ...label, years: label.alone };
