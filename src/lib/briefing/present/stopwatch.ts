/** A stopwatch; times in milliseconds since 1970. */
export interface Timer {
  /** When it was last started; null while it stands. */
  readonly since: number | null;
  /** What it had counted before. */
  readonly before: number;
}

export const zero: Timer = { since: null, before: 0 };
/** What the timer shows `now`, in milliseconds. */
export const elapsed = ({ since, before }: Timer, now: number) =>
  before + (since === null ? 0 : Math.max(0, now - since));
/** The timer started where it stood, and stopped where it ran. */
export const toggled = (timer: Timer, now: number): Timer => ({
  since: timer.since === null ? now : null,
  before: elapsed(timer, now)
});

/** A timer as a text, to be kept. */
export const writeTimer = ({ since, before }: Timer): string => `${since ?? ''};${before}`;
/** A timer as `writeTimer` writes it; zero where it is no such text. */
export function readTimer(text: string | null): Timer {
  const [, since = '', before = ''] = /^(\d*);(\d+)$/.exec(text ?? '') ?? [];
  return before === '' ? zero : { since: since === '' ? null : Number(since), before: Number(before) };
}

/** Milliseconds as hours, minutes and seconds: "0:07:05". */
export function inHours(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}

/** Minutes that a briefing may be planned for: a day. */
export const maxPlan = 1440;

/** A number of whole minutes that someone wrote as the plan; null where it is none. */
export function readPlan(text: string | null): number | null {
  const minutes = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
  return minutes >= 1 && minutes <= maxPlan ? minutes : null;
}

/** What is left of a plan of so many minutes, in milliseconds; below 0 once it is over. */
export const leftOf = (minutes: number, timer: Timer, now: number): number => minutes * 60_000 - elapsed(timer, now);
