import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './day.ts';
import { parseStates } from './read/states.ts';
import { codeKinds, stateByCode, type StateCodes } from './state-by-code.ts';

const states = parseStates(readFileSync(new URL('../../../data/codebook/states.csv', import.meta.url), 'utf8'), []);
/** The id of the state that codes name, else what is wrong with them. */
function found(codes: StateCodes, year?: number, month = 7, day = 1): string {
  const finding = stateByCode(states, codes, year === undefined ? undefined : dayNumber(year, month, day));
  return 'state' in finding ? finding.state.id : finding.fault;
}

it('every code of every state leads back to it on any day of its membership', () => {
  for (const state of states)
    for (const kind of codeKinds)
      for (const code of kind === 'name' ? [state.name, ...state.otherNames] : [state[kind]].flat())
        for (const { first, last } of state.membership)
          for (const day of [first, last ?? dayNumber(2026)]) {
            const finding = stateByCode(states, { [kind]: code }, day);
            expect('state' in finding ? finding.state.id : finding, `${kind} ${code} ${day}`).toBe(state.id);
          }
});

describe('a code that several states have had is that of the one that was there on the day', () => {
  it.each([
    ['Russia', { cow: '365' }, { 1900: 'russian-empire', 1920: 'soviet-russia', 1960: 'soviet-union', 2000: 'russia' }],
    ['Germany', { cow: '255' }, { 1850: 'prussia', 1914: 'german-reich', 2000: 'germany' }],
    ['Germany in UCDP data', { gw: '260' }, { 1975: 'west-germany', 2000: 'germany' }],
    ['Germany by ISO', { iso3: 'DEU' }, { 1914: 'german-reich', 1975: 'west-germany', 2000: 'germany' }],
    ['the GDR', { iso2: 'DD' }, { 1975: 'east-germany' }],
    ['Yemen in UCDP data', { gw: '678' }, { 1975: 'north-yemen', 2000: 'yemen' }],
    ['Yemen by ISO', { iso3: 'YEM' }, { 1975: 'north-yemen', 2000: 'yemen' }],
    ['Aden', { iso3: 'YMD' }, { 1975: 'south-yemen' }],
    ['Vietnam', { cow: '816' }, { 1965: 'north-vietnam', 1980: 'vietnam' }],
    ['Saigon', { cow: '817' }, { 1965: 'south-vietnam' }],
    ['Vietnam by ISO', { iso2: 'VN' }, { 1974: 'south-vietnam', 1980: 'vietnam' }],
    [
      'Yugoslavia',
      { cow: '345' },
      {
        1900: 'kingdom-of-serbia',
        1930: 'yugoslavia',
        1999: 'federal-republic-of-yugoslavia',
        2004: 'serbia-and-montenegro',
        2010: 'serbia'
      }
    ],
    ['Yugoslavia by name', { name: 'Yugoslavia' }, { 1980: 'yugoslavia', 1999: 'federal-republic-of-yugoslavia' }],
    ['Serbia in UCDP data', { gw: '340' }, { 1900: 'kingdom-of-serbia', 2010: 'serbia' }],
    ['CS', { iso2: 'CS' }, { 1980: 'czechoslovakia', 2004: 'serbia-and-montenegro' }],
    ['Turkey', { name: 'Turkey' }, { 1900: 'ottoman-empire', 1950: 'turkey' }],
    ['Sudan', { iso3: 'SDN' }, { 1980: 'sudan', 2020: 'sudan' }],
    ['South Sudan', { fips: 'OD' }, { 2020: 'south-sudan' }],
    ['Pakistan', { cow: '770' }, { 1960: 'pakistan', 2000: 'pakistan' }],
    ['Bangladesh', { cow: '771' }, { 1960: 'bangladesh', 2000: 'bangladesh' }]
  ] as const)('%s', (_, codes, byYear) => {
    for (const [year, id] of Object.entries(byYear)) expect(found(codes, Number(year)), year).toBe(id);
  });

  it('changes from the last day of one to the first of the next', () => {
    expect(found({ cow: '365' }, 1991, 12, 25)).toBe('soviet-union');
    expect(found({ cow: '365' }, 1991, 12, 26)).toBe('russia');
    expect(found({ gw: '260' }, 1990, 10, 2)).toBe('west-germany');
    expect(found({ gw: '260' }, 1990, 10, 3)).toBe('germany');
  });
});

describe('a code is understood', () => {
  it('before its state was there as the one in its place, by the number of the Correlates of War', () => {
    expect(found({ iso3: 'RUS' }, 1985)).toBe('soviet-union');
    expect(found({ cameo: 'SRB' }, 1999)).toBe('federal-republic-of-yugoslavia');
    expect(found({ name: 'Russian Federation' }, 1900)).toBe('russian-empire');
    expect(found({ cameo: 'USR' }, 1996)).toBe('russia');
  });

  it('while its state was occupied, and before or after it where nobody was in its place', () => {
    expect(found({ cow: '290' }, 1942)).toBe('poland');
    expect(found({ cow: '345' }, 1942)).toBe('yugoslavia');
    expect(found({ iso3: 'PAK' }, 1940)).toBe('pakistan');
    expect(found({ name: 'Zanzibar' }, 1990)).toBe('zanzibar');
  });

  it('without regard to case, accents, signs, or zeros in front of a number', () => {
    expect(found({ iso3: ' pak ' })).toBe('pakistan');
    expect(found({ cow: '002' })).toBe('united-states');
    expect(found({ name: "Cote d'Ivoire" })).toBe('ivory-coast');
    expect(found({ name: 'St. Kitts & Nevis' })).toBe('saint-kitts-and-nevis');
    expect(found({ name: 'the Gambia' })).toBe('gambia');
    expect(found({ name: 'TURKIYE' })).toBe('turkey');
  });

  it('if its kind is not known, wherever that says enough', () => {
    for (const code of ['PAK', 'PK', '770', 'pakistan', 'Pakistan']) expect(found({ any: code })).toBe('pakistan');
    expect(found({ any: 'CZE' }, 1980)).toBe('czechoslovakia');
    expect(found({ any: 'CZE' }, 2000)).toBe('czech-republic');
    expect(found({ any: '260' }, 2000)).toBe('germany');
  });

  it('as an id on any day', () => {
    expect(found({ id: 'russia' }, 1950)).toBe('russia');
  });

  it('as an id where other states bear it as their name, and no day tells which of them is meant', () => {
    for (const state of states) expect(found({ any: state.id }), state.id).toBe(state.id);
    expect(found({ any: 'Russia' })).toBe('several');
    expect(found({ any: 'russia' }, 1985)).toBe('soviet-union');
  });
});

describe('codes that do not name one state say why', () => {
  it('none is given, or none that a state has, with the name that was probably meant', () => {
    expect(stateByCode(states, {})).toEqual({ fault: 'empty' });
    expect(stateByCode(states, { cow: ' ', any: '' })).toEqual({ fault: 'empty' });
    expect(stateByCode(states, { any: 'Pakisten' })).toMatchObject({ fault: 'unknown', nearest: 'Pakistan' });
    expect(stateByCode(states, { id: 'soviet-unoin' })).toMatchObject({ fault: 'unknown', nearest: 'soviet-union' });
    expect(stateByCode(states, { iso3: 'XQZ' })).toMatchObject({ fault: 'unknown', nearest: undefined });
  });

  it('several states have had it, and no day is given or none of them was there', () => {
    expect(found({ cow: '365' })).toBe('several');
    expect(found({ iso3: 'DEU' })).toBe('several');
    expect(found({ cow: '255' }, 1947)).toBe('several');
  });

  it('it is another state as another kind of code', () => {
    expect(found({ any: 'AUS' }, 2000)).toBe('several');
    expect(found({ any: '970' }, 2010)).toBe('several');
    expect(found({ iso3: 'AUS' })).toBe('australia');
    expect(found({ cowAbbreviation: 'AUS' })).toBe('austria');
    expect(found({ cow: '970' })).toBe('nauru');
    expect(found({ gw: '970' })).toBe('kiribati');
    expect(found({ iso2: 'GM' })).toBe('gambia');
    expect(found({ fips: 'GM' })).toBe('germany');
  });

  it('two codes name different states; codes that agree tell apart what one leaves open', () => {
    expect(found({ cow: '770', iso3: 'IND' })).toBe('apart');
    expect(found({ cow: '365', iso3: 'RUS' })).toBe('russia');
    expect(found({ cow: '255', gw: '260' })).toBe('germany');
    expect(found({ cow: '365', cameo: 'USR', iso3: 'RUS' }, 1985)).toBe('soviet-union');
  });
});
