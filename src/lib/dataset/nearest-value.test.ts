import { describe, expect, it } from 'vitest';
import { nearestValue, notAllowed } from './nearest-value.ts';

const ids = ['1966-01-06-tashkent-declaration', '1966-02-01-embassy', 'ayub-khan', 'liaquat-ali-khan', 'soviet-union'];
const codes = ['AGREE', 'ACCUSE', 'AID', 'political_institutions'];

describe('the nearest value', () => {
  it.each([
    ['AGREEE', codes, 'AGREE'],
    ['acuse', codes, 'ACCUSE'],
    ['institutions', codes, 'political_institutions'],
    ['1966-01-10-tashkent-declaration', ids, '1966-01-06-tashkent-declaration'],
    ['tashkent-declaration', ids, '1966-01-06-tashkent-declaration'],
    ['tashkent-declaraton', ids, '1966-01-06-tashkent-declaration'],
    ['ayub', ids, 'ayub-khan'],
    ['soviet', ids, 'soviet-union'],
    ['soviet-un', ids, 'soviet-union'],
    ['hihg', ['high', 'sign'], 'high'],
    ['--hights', ['--weights', '--height'], '--height'],
    ['form', ['from', 'format'], 'format'],
    ['50', ['5', '050'], '050']
  ])('of %s is the one that was probably meant', (value, allowed, nearest) => {
    expect(nearestValue(value, allowed)).toBe(nearest);
  });

  it.each([
    ['', codes],
    ['zzz', codes],
    ['x', ['ab', 'cd']],
    ['ussr', ids],
    ['met', ['aid', 'get-up']],
    ['gif', ['svg', 'pdf']],
    ['999', ['019', '099', '990']],
    ['46', ['4', '6', '45']],
    ['n88', ['n8']],
    ['AGREE', []]
  ])('of %j is none where nothing is like it', (value, allowed) => {
    expect(nearestValue(value, allowed)).toBeUndefined();
  });
});

it('a refusal names the nearest value, else all of a short list', () => {
  expect(notAllowed('agre', 'code', codes)).toBe('"agre" is no code; did you mean AGREE?');
  expect(notAllowed('zzz', 'code', ['AID', 'AGREE'])).toBe('"zzz" is no code; allowed: AID, AGREE');
  expect(
    notAllowed(
      'zzz',
      'code',
      Array.from({ length: 13 }, (_, n) => `code-${n}`)
    )
  ).toBe('"zzz" is no code');
});
