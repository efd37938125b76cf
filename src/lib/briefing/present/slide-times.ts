import { elapsed, type Timer } from './stopwatch.ts';

/** How long each slide was shown while the timer ran, in milliseconds. */
export interface SlideTimes {
  /** The slide that is shown, and what the timer said when it came. */
  readonly slide: string;
  readonly arrived: number;
  /** What was spent on each slide before it was left, by its id. */
  readonly spent: Readonly<Record<string, number>>;
}

/** Nothing spent, with a slide on the screen. */
export const noTimes = (slide: string): SlideTimes => ({ slide, arrived: 0, spent: {} });

/** The time on the slide that is shown, now and whenever it was shown before. */
export const timeOnSlide = ({ slide, arrived, spent }: SlideTimes, timer: Timer, now: number): number =>
  (Object.hasOwn(spent, slide) ? (spent[slide] ?? 0) : 0) + Math.max(0, elapsed(timer, now) - arrived);

/** The times after another slide came, or the same. */
export function slideShown(times: SlideTimes, slide: string, timer: Timer, now: number): SlideTimes {
  if (slide === times.slide) return times;
  return {
    slide,
    arrived: elapsed(timer, now),
    spent: { ...times.spent, [times.slide]: timeOnSlide(times, timer, now) }
  };
}

/** Times as a text, to be kept. */
export const writeTimes = ({ slide, arrived, spent }: SlideTimes): string =>
  new URLSearchParams([
    [slide, String(arrived)],
    ...Object.entries(spent).map(([id, time]): [string, string] => [id, String(time)])
  ]).toString();

/** Times as `writeTimes` writes them; null where a text is none. */
export function readTimes(text: string | null): SlideTimes | null {
  const [shown, ...others] = new URLSearchParams(text ?? '');
  if (shown === undefined || [shown, ...others].some(([, time]) => !/^\d{1,15}$/.test(time))) return null;
  return {
    slide: shown[0],
    arrived: Number(shown[1]),
    spent: Object.fromEntries(others.map(([id, time]) => [id, Number(time)]))
  };
}
