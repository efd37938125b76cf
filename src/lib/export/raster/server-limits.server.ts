import { availableParallelism } from 'node:os';
import type { PoolLimits } from './thread-pool.ts';

/**
 * One core is left to the pages, and a second thread doubles the memory of fonts and pixels. What waits behind 64
 * pictures would wait longer than anyone does; the largest picture takes a few seconds, so one of 20 hangs.
 */
export const serverLimits: PoolLimits = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  queue: 64,
  deadline: 20_000
};
