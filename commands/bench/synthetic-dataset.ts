import { randomInt, randomLcg } from 'd3';
import { dayNumber, earlierFirst, type Dataset, type DyadEvent, type EventDate } from '#lib/dataset/index.ts';

/**
 * A data set of any size with the mix of the one it is made from: its codings, actors, agreements and texts, dates as
 * precise and spans as long, but on other days between 1947 and 2014. The same count and seed give the same data set.
 */
export function syntheticDataset(like: Dataset, count: number, seed = 1): Dataset {
  const random = randomLcg(seed);
  const anyDay = randomInt.source(random)(dayNumber(1947, 8, 14), dayNumber(2014, 12, 31));
  const anyEvent = randomInt.source(random)(like.events.length);
  const events = Array.from({ length: count }, (_, k): DyadEvent => {
    const model = like.events[anyEvent()];
    if (model === undefined) throw new RangeError('There is no event to be like.');
    return { ...model, id: `${model.id}-${k}`, date: moved(model.date, anyDay()) };
  });
  return { ...like, events: events.sort(earlierFirst) };
}

/** The same kind of date, beginning on another day. */
function moved(date: EventDate, to: number): EventDate {
  return { ...date, first: to, last: to + date.last - date.first };
}
