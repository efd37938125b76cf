import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handleError } from './hooks.server';

afterEach(() => vi.restoreAllMocks());

function provoke(error: unknown, status: number) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // handleError reads nothing of the request but its path.
  const event = { url: new URL('http://localhost/events/a%0Ab') } as RequestEvent;
  const said = handleError({ error, event, status, message: 'Internal Error' });
  return { said, lines: log.mock.calls.map(([line]) => String(line)) };
}

describe('an unforeseen error', () => {
  it('says a constant sentence and an id, and nothing of paths or stack', () => {
    const { said } = provoke(new Error('cannot open /srv/secret.csv'), 500);
    expect(said).toEqual({ message: 'Something went wrong here, and it was noted. Trying again may help.', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
  it('is logged on one line under the same id, whatever it contains', () => {
    const { said, lines } = provoke(new Error('first\nsecond \u001b[31m'), 500);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\n\u001b]/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: (said as App.Error).id, status: 500 });
  });
  it('is no error of ours where the address is unknown', () => {
    expect(provoke(new Error('Not found'), 404)).toEqual({ said: { message: 'There is no page with this address.' }, lines: [] });
  });
});
