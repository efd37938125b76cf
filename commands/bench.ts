// `npm run bench`: measures what has a budget, and prints it beside its limit. It tells and never fails. Times waver
// from machine to machine and from minute to minute: what counts of them is their ratio to a fixed workload that runs
// between them, or to one another. Absolute budgets are of bytes and counts.
import { measure } from './bench/measure.ts';
import type { Timing } from './bench/workload.ts';

type Row = readonly [what: string, budget: string, measured: string, ratio: string, verdict: string];

export default async function bench(): Promise<void> {
  const { frontPage, largestPage, renders, files, charts } = await measure();
  const { script, clicks, foreignRequests } = frontPage;
  const { ping, memory } = files;
  const rows: Row[] = [
    ['what', 'at most', 'measured', 'x workload', ''],
    size('JavaScript of the first page at rest, gzip, all files', script.atRest, 80_000),
    size('  with its charts awake', script.awake, 110_000),
    judged('requests to another host', foreignRequests, 0, String),
    size(`HTML of the largest page, ${largestPage.path}, gzip`, largestPage.bytes, 150_000),
    ...renders.flatMap(({ chart, anew, again }) => [
      timed(`server render of ${chart}, a view never drawn`, anew),
      timed('  the same view again', again),
      timed('  PNG 1920x1080 of it, a view never drawn, from call to bytes', files.png[chart]),
      judged('  the render in PNGs', anew.ratio / files.png[chart].ratio, 0.1, times)
    ]),
    judged(
      'the longest of the smallest answers while PNGs are made, in usual ones',
      ping.busy.longest / ping.idle.longest,
      3,
      times
    ),
    told('  the longest while nothing is made', milliseconds(ping.idle.longest)),
    told('  the median then', milliseconds(ping.idle.median)),
    told('  the longest while PNGs are made', milliseconds(ping.busy.longest)),
    told('  the median then', milliseconds(ping.busy.median)),
    timed('SVG of warmth, from call to bytes', files.svg),
    timed('PDF of warmth', files.pdf),
    timed(`a small PNG of ${memory.count}, many at once`, files.smallPicture),
    told('  memory of the server before them', megabytes(memory.before)),
    told('  the most during them', megabytes(memory.peak)),
    timed('all three charts in Chromium, all events, drawn on a new page', charts.few.drawing),
    timed('  drawn anew for another filter', charts.few.redraw),
    timed('  the same filters again', charts.few.again),
    timed(`${charts.count} synthetic events, drawn on a new page`, charts.many.drawing),
    timed('  drawn anew for another filter', charts.many.redraw),
    timed('  the same filters again', charts.many.again),
    timed('the front page, from the first click on a filter to its frame; its charts wake', clicks.wake),
    timed('  the clicks after it', clicks.first),
    timed('  the same ones again', clicks.again),
    told('the workload in Node', milliseconds(files.svg.time / files.svg.ratio)),
    told('  in Chromium', milliseconds(charts.few.redraw.time / charts.few.redraw.ratio)),
    ['axe violations on any page', '0', 'npm test', '', '']
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  for (const cells of rows)
    console.log(
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd()
    );
  process.exit(0);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;
const times = (ratio: number) => `${Number(ratio.toPrecision(2))}x`;

const judged = (what: string, measured: number, limit: number, inWords: (value: number) => string): Row => [
  what,
  inWords(limit),
  inWords(measured),
  '',
  measured <= limit ? 'holds' : 'BROKEN'
];
const size = (what: string, bytes: number, limit: number) => judged(what, bytes, limit, kilobytes);
/** What has no budget is told beside those that have. */
const told = (what: string, measured: string): Row => [what, '', measured, '', ''];
const timed = (what: string, { time, ratio }: Timing): Row => [what, '', milliseconds(time), times(ratio), ''];
