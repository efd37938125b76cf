import { describe, expect, it } from 'vitest';
import { noticeInWords, problemInWords } from './problem-in-words.ts';

describe('what is wrong with a value of the query string is said in sentences: what it is, where it stands, what is allowed', () => {
  it.each([
    [
      { parameter: 'halflife', value: '99', fault: 'value', allowed: '1–20' },
      '“99” is not allowed for halflife; allowed: 1–20.',
      'The default is shown.'
    ],
    [
      { parameter: 'to', value: '1965', fault: 'order', allowed: '≥ 1970' },
      '“1965” is not allowed for to, since the period would end before it begins; allowed: ≥ 1970.',
      'The whole period is shown.'
    ],
    [
      { parameter: 'actor', value: 'ussr', fault: 'id', allowed: 'actors.csv' },
      'The data have no “ussr” for actor; allowed are the ids in actors.csv, under /data.',
      'It is left out.'
    ],
    [
      { parameter: 'actor', value: 'pakisten', fault: 'id', allowed: 'actors.csv', nearest: 'pakistan' },
      'The data have no “pakisten” for actor; did you mean pakistan? Allowed are the ids in actors.csv, under /data.',
      'It is left out.'
    ],
    [
      { parameter: 'context', value: 'x', fault: 'code', allowed: 'media, legal' },
      'The data have no “x” for context; allowed: media, legal.',
      'It is left out.'
    ],
    [
      { parameter: 'category', value: 'AGRE', fault: 'code', allowed: 'AGREE, AID', nearest: 'AGREE' },
      'The data have no “AGRE” for category; did you mean AGREE? Allowed: AGREE, AID.',
      'It is left out.'
    ]
  ] as const)('%o', (problem, sentence, shown) => {
    expect(problemInWords('en', problem)).toBe(sentence);
    expect(noticeInWords('en', problem)).toBe(`${sentence} ${shown}`);
  });
});
