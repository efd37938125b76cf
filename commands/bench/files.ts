import { execFileSync } from 'node:child_process';
import { median } from 'd3';
import { chartNames, writeView } from '#lib/view/index.ts';
import { ask } from '../../tests/support/ask.ts';
import { startSite, type Site } from '../../tests/support/site.ts';
import { shorterViews } from './views.ts';

/**
 * What files cost the built server, whose address is asked over the loopback. Times are in milliseconds, from call to
 * bytes, medians.
 */
export interface FileMeasures {
  readonly svg: number;
  readonly png: number;
  readonly pdf: number;
  /** Small pictures that are made in a second where many are asked for at once. */
  readonly picturesASecond: number;
  /**
   * The longest and the median time that the smallest answer takes while pictures of 1920x1080 are made; the median
   * when nothing is made.
   */
  readonly ping: { readonly longest: number; readonly median: number; readonly idle: number };
  /** Resident memory of the server, in bytes: before, and the most during `count` different pictures. */
  readonly memory: { readonly before: number; readonly peak: number; readonly count: number };
}

const rounds = 21;
const pictures = 2000;
const atOnce = 16;

/** Measures a server of its own, on which every view is new. */
export async function measureFiles(): Promise<FileMeasures> {
  const site = await startSite();
  try {
    const views = shorterViews(4 * rounds).map(writeView);
    const taken = (part: number, file: string, size = '') =>
      medianTime(views.slice(part * rounds, (part + 1) * rounds), (query) => get(site, `${file}?${query}${size}`));
    await get(site, 'density.png?width=200');
    const [svg, png, pdf] = [
      await taken(0, 'warmth.svg'),
      await taken(1, 'warmth.png', '&width=1920&height=1080'),
      await taken(2, 'warmth.pdf')
    ];
    const ping = await pings(site, views.slice(3 * rounds));
    return { svg, png, pdf, ping, ...(await manyPictures(site)) };
  } finally {
    await site.close();
  }
}

async function get(site: Site, file: string): Promise<void> {
  const { status } = await ask(site.origin, `/charts/${file}`);
  if (status !== 200) throw new Error(`${file}: ${status}`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianTime(queries: readonly string[], work: (query: string) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const query of queries) times.push(await timeOf(() => work(query)));
  return median(times) ?? NaN;
}

/** The smallest answer, asked for again and again while the pictures of some views are made one after another. */
async function pings(site: Site, queries: readonly string[]): Promise<FileMeasures['ping']> {
  const ping = () => timeOf(() => ask(site.origin, '/theme.css'));
  const idle = await medianTime(queries, ping);
  const times: number[] = [];
  for (const query of queries) {
    const made = get(site, `warmth.png?${query}&width=1920&height=1080`).then(() => true);
    while (
      !(await Promise.race([
        made,
        ping().then((time) => {
          times.push(time);
          return false;
        })
      ]))
    );
  }
  return { longest: Math.max(...times), median: median(times) ?? NaN, idle };
}

/** Different views as small pictures, several at once. */
async function manyPictures(site: Site): Promise<Pick<FileMeasures, 'picturesASecond' | 'memory'>> {
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
  const time = await timeOf(() => Promise.all(Array.from({ length: atOnce }, work)));
  return { picturesASecond: (pictures / time) * 1000, memory: { before, peak, count: pictures } };
}

/** Resident memory of a process, in bytes, as `ps` tells it. */
function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
}
