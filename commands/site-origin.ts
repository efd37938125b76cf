import { siteAt } from '#lib/dataset/read/site-address.ts';
import { Refusal } from './command-line.ts';

/** Refuses an ORIGIN that is none before anything is built or served, which would end with an error of its own. */
export function refuseBadOrigin(): void {
  try {
    siteAt(process.env.ORIGIN);
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(error.message) : error;
  }
}
