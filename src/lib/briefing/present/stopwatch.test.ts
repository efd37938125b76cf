import { expect, it } from 'vitest';
import { elapsed, inHours, leftOf, readPlan, readTimer, toggled, writeTimer, zero } from './stopwatch.ts';

it('a timer counts while it runs, stands while it is paused, and goes on from there', () => {
  const running = toggled(zero, 1000);
  const paused = toggled(running, 4000);
  const again = toggled(paused, 10_000);
  expect([elapsed(running, 3000), elapsed(paused, 9000), elapsed(again, 11_000)]).toEqual([2000, 3000, 4000]);
});

it('a timer goes on after a reload, and is zero where what was kept is none', () => {
  for (const timer of [zero, toggled(zero, 1000), toggled(toggled(zero, 1000), 5000)])
    expect(readTimer(writeTimer(timer))).toEqual(timer);
  for (const text of [null, '', ';', '1;', 'x;1', '-1;0', '{}']) expect(readTimer(text)).toEqual(zero);
});

it('the time is told in hours, minutes and seconds', () => {
  expect([0, 425_900, 3_600_000, 36_061_000].map(inHours)).toEqual(['0:00:00', '0:07:05', '1:00:00', '10:01:01']);
});

it('a plan is of whole minutes, and what is left of it goes below nothing once it is over', () => {
  expect(['20', '1', '1440', '0', '1441', '', '2.5', '-3', 'x', null].map(readPlan)).toEqual([
    20,
    1,
    1440,
    ...Array<null>(7).fill(null)
  ]);
  const running = toggled(zero, 0);
  expect([leftOf(1, zero, 90_000), leftOf(1, running, 45_000), leftOf(1, running, 90_000)]).toEqual([
    60_000, 15_000, -30_000
  ]);
});
