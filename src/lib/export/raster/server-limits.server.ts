import { availableParallelism } from 'node:os';
import type { PoolLimits } from './thread-pool.ts';

/**
 * One core is left to the pages, and each thread takes the memory of fonts and pixels; beside those that draw large
 * pictures there is one more for small ones, whatever else is asked for.
 */
const largeThreads = Math.max(1, Math.min(2, availableParallelism() - 1));

/**
 * Of the rasteriser on the server. Up to a screen of 1920 by 1080 a picture is small. What waits behind 64 of the
 * smallest, or behind four of the largest, would wait longer than anyone does. The largest picture takes a few seconds,
 * so one of 20 hangs.
 */
export const serverLimits: PoolLimits = {
  threads: largeThreads + 1,
  small: 2_500_000,
  lanes: {
    small: { threads: largeThreads + 1, queue: 32_000_000, retryAfter: 2 },
    large: { threads: largeThreads, queue: 160_000_000, retryAfter: 10 }
  },
  deadline: 20_000
};
