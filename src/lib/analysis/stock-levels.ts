import { stockBound } from './warmth-model.ts';

/** The six levels of Yan Xuetong and Zhou Fangyin's measure, from the coldest to the warmest. */
export const levels = ['confrontation', 'tension', 'discord', 'normal', 'good', 'friendly'] as const;
export type Level = (typeof levels)[number];

/** How many points of the measure a level has. */
export const levelHeight = (2 * stockBound) / levels.length;

/** The level in which a measure in [-9, 9] lies; on a border the upper one. */
export function levelOf(stock: number): Level {
  const n = Math.floor((stock + stockBound) / levelHeight);
  return levels[Math.min(Math.max(n, 0), levels.length - 1)] ?? 'normal';
}
