import { describe, expect, it } from 'vitest';
import { failedActInWords, noteMissingPart } from './missing-part-error.ts';

describe('an act that fails', () => {
  it('is told to be in vain until the page is loaded again where a part of the program is gone', () => {
    const error = new TypeError('Failed to fetch dynamically imported module');
    expect(failedActInWords('en', error, true, 'Try again.')).toBe('Try again.');
    noteMissingPart(error);
    expect(failedActInWords('en', error, true, 'Try again.')).toContain('loading it again brings the new one');
    expect(failedActInWords('en', error, false, 'Try again.')).toContain('there is no network');
  });

  it('is told as ever where anything else failed', () => {
    for (const error of [new Error('full'), 'full', null, undefined])
      expect(failedActInWords('en', error, true, 'Try again.')).toBe('Try again.');
  });
});
