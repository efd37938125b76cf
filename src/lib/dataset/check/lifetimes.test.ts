import { describe, expect, it } from 'vitest';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts } from '../sample-package.ts';

/** What is said of a person's time and of the event that he took part in, with these dates. */
function told(life: string, date: string): string[] {
  const actors = packagedTexts.actors.replace(
    'Shuaib Qureshi,person,pakistan,,,',
    `Shuaib Qureshi,person,pakistan,,${life}`
  );
  const events = packagedTexts.events.replace(
    /^1949-12-31-first-ambassador,[^,]*,/m,
    `1949-12-31-first-ambassador,${date},`
  );
  expect([actors === packagedTexts.actors, events === packagedTexts.events && date !== '1949-12-31']).toEqual([
    false,
    false
  ]);
  return parseDataset({ ...packagedTexts, actors, events })
    .problems.filter(({ file, column }) => file === 'participants.csv' && column === 'actor')
    .map(({ message }) => message);
}

describe('who takes part in an event', () => {
  it.each([
    ['1949,', '1949-01-01'],
    ['1949,', '1949'],
    [',1949', '1949-12-31'],
    [',1949-12', '1949-12-31'],
    [',1949-12-31', '1949-12-31'],
    ['1949-12-31,', '1949'],
    [',1949-01-01', '1949'],
    ['1950,', '1949/1951'],
    [',1948', '[1948-06-01..1950-01-01]']
  ])('may have lived (%s) at some time of its date, as far as that is known: %s', (life, date) => {
    expect(told(life, date)).toEqual([]);
  });

  it.each([
    ['1950,', '1949-12-31'],
    [',1948', '1949-01-01'],
    ['1950-01-01,', '1949'],
    [',1948-12-31', '[1949-01-01..1950-01-01]']
  ])('is refused who lived (%s) before or after all of it: %s', (life, date) => {
    expect(told(life, date)).toEqual([expect.stringContaining(`cannot take part in an event of ${date}`)]);
  });
});
