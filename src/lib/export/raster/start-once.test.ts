import { expect, it, vi } from 'vitest';
import { startOnce } from './start-once.ts';

it('what is begun once is not begun again, however often it is asked for', async () => {
  const start = vi.fn(() => Promise.resolve('there'));
  const get = startOnce(start);
  expect(await Promise.all([get(), get()])).toEqual(['there', 'there']);
  expect(await get()).toBe('there');
  expect(start).toHaveBeenCalledOnce();
});

it('what failed is begun anew when it is next asked for', async () => {
  const start = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('there');
  const get = startOnce(start);
  await expect(get()).rejects.toThrow('no network');
  expect(await get()).toBe('there');
});
