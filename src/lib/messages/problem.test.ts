import { describe, expect, it } from 'vitest';
import { problemInWords } from './problem';

describe('what is wrong with a value of the query string is said in one sentence', () => {
  it.each([
    [{ parameter: 'halflife', value: '99', fault: 'value', allowed: '1–20' }, '“99” is not allowed for halflife; allowed: 1–20. The default is shown.'],
    [{ parameter: 'to', value: '1965', fault: 'order', allowed: '≥ 1970' }, 'The end of the period, 1965, lies before its beginning; allowed: ≥ 1970. The whole period is shown.'],
    [{ parameter: 'actor', value: 'ussr', fault: 'unknown', allowed: '' }, 'The data have no “ussr” for actor; it is left out.'],
    [{ parameter: 'category', value: 'AGRE', fault: 'unknown', allowed: 'AGREE' }, 'The data have no “AGRE” for category, so it is left out; did you mean AGREE?']
  ] as const)('%o', (problem, sentence) => {
    expect(problemInWords('en', problem)).toBe(sentence);
  });
});
