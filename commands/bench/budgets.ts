/** What may be measured at most, in bytes where no unit is named. It is told where one is broken; nothing fails. */
export const budgets = {
  /** JavaScript of the first page, all files, gzip: as it is read, and with its charts awake. */
  scriptAtRest: 80_000,
  scriptAwake: 110_000,
  /** HTML of the largest page, gzip. */
  largestPage: 150_000,
  foreignRequests: 0,
  /** A render of a chart on the server, in the time of its PNG. */
  renderInPngs: 0.1,
  /** The longest of the smallest answers while pictures are made, in the longest of those while nothing is. */
  busyAnswer: 3
} as const;
