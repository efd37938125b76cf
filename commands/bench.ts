// `npm run bench`: measures the budgets of the site and prints them beside their limits. It tells and never fails.
import { median } from 'd3';
import { measure } from './bench/measure.ts';

export default async function bench(): Promise<void> {
  const { script, foreignRequests, renders, files, redraws, page } = await measure();
  const rows = [
    ['what', 'budget', 'measured', ''],
    row('JavaScript of the first page, gzip, all files', script, 80_000, kilobytes),
    row('requests to another host', foreignRequests, 0, String),
    ...renders.flatMap(({ chart, anew, again }) => [
      row(`server render of ${chart}, a view never drawn, median of 100`, anew, 10, milliseconds),
      row('  the same view again', again, 10, milliseconds)
    ]),
    row(
      'all three charts in Chromium after a filter change, all events, the first ones, median',
      middle(redraws.few.first),
      1000 / 60,
      milliseconds
    ),
    row('  the same ones again', middle(redraws.few.again), 1000 / 60, milliseconds),
    row(
      `all three with ${redraws.count} synthetic events, the first ones`,
      middle(redraws.many.first),
      100,
      milliseconds
    ),
    row('  the same ones again', middle(redraws.many.again), 100, milliseconds),
    told(
      'the front page, from a click on a filter to its frame; first click, charts wake, median',
      milliseconds(middle(page.wake))
    ),
    told('  those after it', milliseconds(middle(page.first))),
    told('  the same ones again', milliseconds(middle(page.again))),
    row('PNG 1920x1080 of one chart, a view never drawn, from call to bytes, median', files.png, 600, milliseconds),
    told('  the smallest answer of the server meanwhile, median', milliseconds(files.ping.median)),
    told('  the longest that one took', milliseconds(files.ping.longest)),
    told('  the median while nothing is drawn', milliseconds(files.ping.idle)),
    told('SVG of one chart, the same way', milliseconds(files.svg)),
    told('PDF of one chart, the same way', milliseconds(files.pdf)),
    told(`PNG in a second, ${files.memory.count} different small ones`, files.picturesASecond.toFixed(1)),
    told('  memory of the server before them', megabytes(files.memory.before)),
    told('  the most during them', megabytes(files.memory.peak)),
    ['axe violations on any page', '0', 'npm test', '']
  ];
  const widths = rows.reduce<number[]>(
    (widest, cells) => cells.map((cell, n) => Math.max(cell.length, widest[n] ?? 0)),
    []
  );
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
const middle = (times: readonly number[]) => median(times) ?? NaN;

const row = (what: string, measured: number, limit: number, inWords: (value: number) => string) => [
  what,
  `at most ${inWords(limit)}`,
  inWords(measured),
  measured <= limit ? 'holds' : 'BROKEN'
];

/** What has no budget is told beside those that have. */
const told = (what: string, measured: string) => [what, '', measured, ''];
