import { execFileSync } from 'node:child_process';
import { max, median } from 'd3';
import { chartNames, writeView, type ChartName } from '#lib/view/index.ts';
import { ask } from '../../tests/support/ask.ts';
import { startSite, type Site } from '../../tests/support/site.ts';
import { shorterViews } from './new-views.ts';
import { nodeWorkload, timeOf, timesBeside, timing, type Timing } from './workload.ts';

/** What files cost the built server, whose address is asked over the loopback, from call to bytes. */
export interface FileMeasures {
  readonly svg: Timing;
  /** Of each chart, 1920x1080. */
  readonly png: Readonly<Record<ChartName, Timing>>;
  readonly pdf: Timing;
  /** A small picture where many are asked for at once. */
  readonly smallPicture: Timing;
  /** The smallest answer: while nothing is made, and as often while pictures of 1920x1080 are. */
  readonly ping: { readonly idle: Waits; readonly busy: Waits };
  /** Resident memory of the server, in bytes: before, and the most during `count` different pictures. */
  readonly memory: { readonly before: number; readonly peak: number; readonly count: number };
}

/** In milliseconds. */
interface Waits {
  readonly median: number;
  readonly longest: number;
}

const rounds = 11;
const pictures = 2000;
const atOnce = 16;
const large = '&width=1920&height=1080';

/** Measures a server of its own, on which every view is new. */
export async function measureFiles(): Promise<FileMeasures> {
  const site = await startSite();
  try {
    const queries = shorterViews(6 * rounds).map(writeView);
    const measured = async (file: string, size = '') =>
      timing(await timesBeside(queries.splice(0, rounds), (query) => get(site, `${file}?${query}${size}`)));
    nodeWorkload();
    await get(site, 'density.png?width=200');
    return {
      svg: await measured('warmth.svg'),
      png: {
        warmth: await measured('warmth.png', large),
        density: await measured('density.png', large),
        network: await measured('network.png', large),
        robustness: await measured('robustness.png', large)
      },
      pdf: await measured('warmth.pdf'),
      ping: await pingTimes(site, queries),
      ...(await manyPictures(site))
    };
  } finally {
    await site.close();
  }
}

async function get(site: Site, file: string): Promise<void> {
  const { status } = await ask(site.origin, `/charts/${file}`);
  if (status !== 200) throw new Error(`${file}: ${status}`);
}

/** The smallest answer, asked for again and again while the pictures of some views are made one after another. */
async function pingTimes(site: Site, queries: readonly string[]): Promise<FileMeasures['ping']> {
  const ping = () => timeOf(() => ask(site.origin, '/theme.css'));
  const busy: number[] = [];
  for (const query of queries) {
    const made = get(site, `warmth.png?${query}${large}`).then(() => true);
    const pinged = () =>
      ping().then((time) => {
        busy.push(time);
        return false;
      });
    while (!(await Promise.race([made, pinged()])));
  }
  const idle: number[] = [];
  while (idle.length < busy.length) idle.push(await ping());
  return { idle: waits(idle), busy: waits(busy) };
}

const waits = (times: readonly number[]): Waits => ({ median: median(times) ?? NaN, longest: max(times) ?? NaN });

/** Different views as small pictures, several at once. */
async function manyPictures(site: Site): Promise<Pick<FileMeasures, 'smallPicture' | 'memory'>> {
  const before = residentMemory(site.pid);
  let peak = before;
  const files = shorterViews(pictures)
    .map((view, n) => `${chartNames[n % chartNames.length] ?? ''}.png?width=320&plain=1&${writeView(view)}`)
    .values();
  let made = 0;
  const work = async () => {
    for (const file of files) {
      await get(site, file);
      made += 1;
      if (made % atOnce === 0) peak = Math.max(peak, residentMemory(site.pid));
    }
  };
  const workload = [await timeOf(nodeWorkload)];
  const time = await timeOf(() => Promise.all(Array.from({ length: atOnce }, work)));
  workload.push(await timeOf(nodeWorkload));
  return {
    smallPicture: timing({ work: [time / pictures], workload }),
    memory: { before, peak, count: pictures }
  };
}

/** Resident memory of a process, in bytes, as `ps` tells it. */
function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
}
