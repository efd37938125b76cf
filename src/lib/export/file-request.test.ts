import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { problemInWords } from '#lib/messages/index.ts';
import { queries } from '../../../tests/support/queries.ts';
import { optionNames } from './file-options.ts';
import { readDownload, readFileQuery, writeFileQuery } from './file-request.ts';

describe('a value that is given twice', () => {
  it.each(optionNames)('is no value: %s', (name) => {
    const { problems } = readFileQuery(
      dataset,
      new URLSearchParams([
        [name, '1'],
        [name, '0']
      ])
    );
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([[name, '1,0']]);
  });
  it('is none of download either', () => {
    expect(readDownload(new URLSearchParams('download=1&download=0'))).toMatchObject({
      download: false,
      problems: [{ parameter: 'download', value: '1,0' }]
    });
  });
});

it('10,000 random query strings are each followed, by one address only, or refused in a sentence', () => {
  let followed = 0;
  const odd: string[] = [];
  for (const query of queries) {
    const parameters = new URLSearchParams(query);
    const { view, options, problems } = readFileQuery(dataset, parameters);
    const [problem] = [...problems, ...readDownload(parameters).problems];
    if (problem) {
      const sentence = problemInWords(view.lang, problem);
      if (!/^\S.*[.?]$/su.test(sentence)) odd.push(`${query}: ${sentence}`);
      continue;
    }
    followed += 1;
    const address = writeFileQuery(view, options);
    const again = readFileQuery(dataset, new URLSearchParams(address));
    if (JSON.stringify(again) !== JSON.stringify({ view, options, problems })) odd.push(`${query}: ${address}`);
  }
  expect(odd).toEqual([]);
  expect(followed).toBeGreaterThan(2000);
});
