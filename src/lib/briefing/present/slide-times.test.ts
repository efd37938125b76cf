import { expect, it } from 'vitest';
import { noTimes, readTimes, slideShown, timeOnSlide, writeTimes } from './slide-times.ts';
import { toggled, zero } from './stopwatch.ts';

it('each slide has the time for which it was shown while the timer ran, summed where it comes again', () => {
  const running = toggled(zero, 1000);
  const first = noTimes('a');
  expect(timeOnSlide(first, running, 4000)).toBe(3000);
  const second = slideShown(first, 'b', running, 4000);
  expect(timeOnSlide(second, running, 4000)).toBe(0);
  const paused = toggled(running, 6000);
  expect(timeOnSlide(second, paused, 90_000)).toBe(2000);
  const again = slideShown(second, 'a', toggled(paused, 90_000), 90_000);
  expect(timeOnSlide(again, toggled(paused, 90_000), 91_000)).toBe(4000);
  expect(slideShown(again, 'a', running, 99_000)).toBe(again);
});

it('times go on after a reload, and are none where what was kept is no such text', () => {
  const times = slideShown(noTimes('__proto__'), 'b', toggled(zero, 0), 1500);
  expect(readTimes(writeTimes(times))).toEqual(times);
  for (const text of [null, '', 'a', 'a=x', 'a=-1']) expect(readTimes(text)).toBeNull();
});
