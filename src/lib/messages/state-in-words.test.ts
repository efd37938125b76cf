import { expect, it } from 'vitest';
import { dayNumber, stateByCode, type StateCodes } from '#lib/dataset/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { stateFaultInWords } from './state-in-words.ts';

const { states } = readFolder('data/pakistan-russia', 'data/codebook');

it.each<readonly [StateCodes, number | undefined, string]>([
  [{}, undefined, 'No code and no name of a state is given.'],
  [{ iso3: 'XQZ' }, undefined, 'No state has “XQZ” as its three-letter ISO code.'],
  [{ any: 'Pakisten' }, undefined, 'No state has “Pakisten” as its code or name; did you mean Pakistan?'],
  [
    { cow: '640' },
    undefined,
    '“640” has been the Correlates of War number of Ottoman Empire (1816–1923) and Turkey (since 1923); a date tells which of them is meant.'
  ],
  [
    { any: 'GMY' },
    dayNumber(1947, 1, 1),
    '“GMY” has been the Correlates of War abbreviation of Prussia (1816–71), German Reich (1871–1945), and Germany (since 1990); none of them was there on 1 January 1947.'
  ],
  [
    { any: 'AUS' },
    dayNumber(2000, 1, 1),
    '“AUS” can mean Austria (Correlates of War abbreviation) and Australia (three-letter ISO code and CAMEO code); say what kind of code it is.'
  ],
  [
    { cow: '770', iso3: 'IND' },
    undefined,
    'Two codes name different states: Correlates of War number “770” is Pakistan, three-letter ISO code “IND” is India.'
  ]
])('why %o name no one state is said in a sentence', (codes, day, sentence) => {
  const finding = stateByCode(states, codes, day);
  expect('fault' in finding && stateFaultInWords('en', finding)).toBe(sentence);
});
