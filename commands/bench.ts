// `npm run bench`: measures what has a budget, and prints it beside its limit. It tells and never fails. Times waver
// from machine to machine and from minute to minute: what counts of them is their ratio to a fixed workload that runs
// between them, or to one another. Absolute budgets are of bytes and counts.
import { budgets } from './bench/budgets.ts';
import { measure } from './bench/measure-all.ts';
import { judged, megabytes, milliseconds, printRows, size, timed, times, told, type Row } from './bench/report-rows.ts';
import { command } from './command-line.ts';

export default command(async () => {
  const { frontPage, largestPage, renders, files, charts } = await measure();
  const { script, clicks, foreignRequests } = frontPage;
  const { ping, memory } = files;
  const rows: Row[] = [
    ['what', 'at most', 'measured', 'x workload', ''],
    size('JavaScript of the first page at rest, gzip, all files', script.atRest, budgets.scriptAtRest),
    size('  with its charts awake', script.awake, budgets.scriptAwake),
    judged('requests to another host', foreignRequests, budgets.foreignRequests, String),
    size(`HTML of the largest page, ${largestPage.path}, gzip`, largestPage.bytes, budgets.largestPage),
    ...renders.flatMap(({ chart, anew, again }) => [
      timed(`server render of ${chart}, a view never drawn`, anew),
      timed('  the same view again', again),
      timed('  PNG 1920x1080 of it, a view never drawn, from call to bytes', files.png[chart]),
      judged('  the render in PNGs', anew.ratio / files.png[chart].ratio, budgets.renderInPngs, times)
    ]),
    judged(
      'the longest of the smallest answers while PNGs are made, in usual ones',
      ping.busy.longest / ping.idle.longest,
      budgets.busyAnswer,
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
  printRows(rows);
  process.exit(0);
});
