import { describe, expect, it } from 'vitest';
import { numberInWords, signedNumber } from './number-in-words.ts';

describe('a score in words', () => {
  it.each([
    [4, '+4.0'],
    [-2.5, '−2.5'],
    [0, '0.0'],
    [-0, '0.0'],
    [-0.04, '0.0'],
    [0.04, '0.0'],
    [10, '+10.0']
  ])('%d is %s', (value, text) => {
    expect(signedNumber('en', value)).toBe(text);
  });
  it('has as many decimals as are asked for', () => {
    expect(signedNumber('en', 1.23456, 3)).toBe('+1.235');
  });
});

describe('a number in words', () => {
  it('is grouped and has no decimals that it does not need', () => {
    expect(numberInWords('en', 1234)).toBe('1,234');
    expect(numberInWords('en', 0.7)).toBe('0.7');
  });
  it('is nothing less than zero where it is zero', () => {
    expect(numberInWords('en', -0)).toBe('0');
  });
});
