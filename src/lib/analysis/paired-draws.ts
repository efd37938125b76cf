import type { Dataset } from '#lib/dataset/index.ts';
import { seedOf, type DrawSet } from './monte-carlo-draws.ts';
import { shuffledOrders } from './shuffled-orders.ts';

/**
 * Which draw of a record is held beside the first, second, … of the others: an order that chance and the name of the
 * record decide, so that draws of two records know nothing of one another, whichever is named first. Lines of one record
 * are always held beside one another as one draw has them both.
 */
export const pairedDraws = ({ dyad }: Pick<Dataset, 'dyad'>, draws: DrawSet): Uint16Array =>
  shuffledOrders(seedOf(`pair ${dyad.id}`, draws))(draws.count);
