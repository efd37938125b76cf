// Two fixed pieces of work, one for Node and one for the browser, that run beside everything whose time is taken: the
// ratio of the two times says the same on every machine and in every minute, which milliseconds do not. They rest on
// nothing that the project may change, and must stay as they are, or no ratio compares with an earlier one.
import { median } from 'd3';

/** A time and what it is beside the workload that ran in the same minute. */
export interface Timing {
  /** Median, in milliseconds. */
  readonly time: number;
  /** The median in medians of the workload. */
  readonly ratio: number;
}

/** The times of some work, and those of the workload beside it, all in milliseconds. */
export interface Times {
  readonly work: readonly number[];
  readonly workload: readonly number[];
}

/** The medians of some times, in milliseconds and in workloads. */
export function timing({ work, workload }: Times): Timing {
  const time = median(work) ?? NaN;
  return { time, ratio: time / (median(workload) ?? NaN) };
}

/** Does the work for each of some inputs, and the workload of Node before the first and every `stride`th after it. */
export async function timesBeside<T>(inputs: readonly T[], work: (input: T) => unknown, stride = 1): Promise<Times> {
  const times: Record<keyof Times, number[]> = { work: [], workload: [] };
  for (const [n, input] of inputs.entries()) {
    if (n % stride === 0) times.workload.push(await timeOf(nodeWorkload));
    times.work.push(await timeOf(() => work(input)));
  }
  return times;
}

/** All of some times together. */
export const joinTimes = (parts: readonly Times[]): Times => ({
  work: parts.flatMap(({ work }) => work),
  workload: parts.flatMap(({ workload }) => workload)
});

/** Milliseconds until some work is done. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const people = 40;
const spanInDays = 36_525;

/**
 * What the program does in Node, in some 100 ms: 4,000 seeded events whose weights decay through the months of a
 * century, as in the line of warmth; their counts by decade and by pair, as in the columns and the ties; all of it
 * sorted and written as the text of a drawing. Gives the length of that text.
 */
export function nodeWorkload(): number {
  // The linear congruential generator of Numerical Recipes.
  let state = 1;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const events = Array.from({ length: 4000 }, () => ({
    day: Math.floor(random() * spanInDays),
    score: random() * 20 - 10,
    pair: [Math.floor(random() * people), Math.floor(random() * people)].sort((a, b) => a - b).join('–')
  })).sort((a, b) => a.day - b.day);

  const line: string[] = [];
  for (let day = 0; day < spanInDays; day += 30) {
    let [sum, weights] = [0, 0];
    for (const event of events) {
      if (event.day > day) break;
      const weight = 2 ** ((event.day - day) / 1826);
      sum += weight * event.score;
      weights += weight;
    }
    line.push(`${(day / 40).toFixed(2)},${(200 - (20 * sum) / (weights + 1)).toFixed(2)}`);
  }

  const counts = new Map<string, number>();
  for (const { day, pair } of events)
    for (const key of [pair, `decade ${Math.floor(day / 3652)}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const marks = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key, count], n) => `<g id="${key}"><rect x="${n}" width="1" height="${count}"/><text>${key}</text></g>`);
  return `<path d="M${line.join('L')}"/>${marks.join('')}`.length;
}

/**
 * The same in a browser, in some 20 ms: a drawing of 1,500 seeded marks, 200 words and a line, made element by element
 * and laid out, then taken away. Gives milliseconds. It may be sent to a page as it stands, so all is within it.
 */
export function drawingWorkload(): number {
  let state = 1;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const start = performance.now();
  const element = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const place = () => ({ x: (random() * 960).toFixed(1), y: (random() * 400).toFixed(1) });
  const drawing = element('svg', { width: '960', height: '400' });
  const line: string[] = [];
  for (let n = 0; n < 1500; n += 1) {
    const { x, y } = place();
    line.push(`${x},${y}`);
    drawing.append(element('circle', { cx: x, cy: y, r: '3', class: 'mark' }));
    if (n % 8 > 0) continue;
    const word = element('text', { x, y, class: 'label' });
    word.textContent = `Event ${n}`;
    drawing.append(word);
  }
  drawing.append(element('path', { d: `M${line.join('L')}`, fill: 'none', stroke: 'currentColor' }));
  document.body.append(drawing);
  drawing.getBoundingClientRect();
  const time = performance.now() - start;
  drawing.remove();
  document.body.getBoundingClientRect();
  return time;
}
