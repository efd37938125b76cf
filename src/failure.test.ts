import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteMissingPart } from '#lib/messages/index.ts';
import { browserFailureInWords, reportFailure } from './failure.ts';

afterEach(() => vi.restoreAllMocks());

function provoke(error: unknown, status: number) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said = reportFailure(error, status, '/events/a%0Ab');
  return { said, lines: log.mock.calls.map(([line]) => String(line)) };
}

describe('an unforeseen error', () => {
  it('says a constant sentence and an id, and nothing of paths or stack', () => {
    const { said } = provoke(new Error('cannot open /srv/secret.csv'), 500);
    expect(Object.keys(said)).toEqual(['message', 'id']);
    expect(said.message).toBe('Something went wrong here. Trying again may help.');
    expect(said.id).toMatch(/^[0-9a-f-]{36}$/);
  });
  it('is logged on one line under the same id, whatever it contains', () => {
    const { said, lines } = provoke(new Error('first\nsecond \u001b[31m'), 500);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\n\u001b]/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: said.id, status: 500 });
  });
  it.each([404, 400])('is no error of ours where the address is unknown or cannot be read: %d', (status) => {
    expect(provoke(new Error('Not found'), status)).toEqual({
      said: { message: 'There is no page with this address.' },
      lines: []
    });
  });
});

describe('a page that the browser cannot show', () => {
  const error = new TypeError('Failed to fetch dynamically imported module');

  it('names the network where there is none, whatever failed', () => {
    expect(browserFailureInWords(error, 500, false)).toContain('There is no network');
  });
  it('names the new version of the site where a part of the program is gone, and that alone', () => {
    expect(browserFailureInWords(error, 500, true)).toContain('Trying again may help');
    noteMissingPart(error);
    expect(browserFailureInWords(error, 500, true)).toContain('The site may have been renewed');
    expect(browserFailureInWords(new Error('other'), 500, true)).not.toContain('renewed');
  });
  it('is told to be missing where it is, also without a network', () => {
    expect(browserFailureInWords(error, 404, false)).toBe('There is no page with this address.');
  });
});
