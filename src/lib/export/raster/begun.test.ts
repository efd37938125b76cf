import { expect, it, vi } from 'vitest';
import { begunOnce } from './begun.ts';

it('what is begun once is not begun again, however often it is asked for', async () => {
  const begin = vi.fn(() => Promise.resolve('there'));
  const get = begunOnce(begin);
  expect(await Promise.all([get(), get()])).toEqual(['there', 'there']);
  expect(await get()).toBe('there');
  expect(begin).toHaveBeenCalledOnce();
});

it('what failed is begun anew when it is next asked for', async () => {
  const begin = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('there');
  const get = begunOnce(begin);
  await expect(get()).rejects.toThrow('no network');
  expect(await get()).toBe('there');
});
