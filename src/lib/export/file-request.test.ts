import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged.server.ts';
import { optionNames } from './file-options.ts';
import { readDownload, readFileQuery } from './file-request.ts';

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
