/** One page of every kind, and those that say that something is not there. */
export const pages = [
  '/',
  '/warmth',
  '/density',
  '/network',
  '/robustness',
  '/events',
  '/events/1966-01-06-tashkent-declaration',
  '/actors',
  '/actors/pakistan',
  '/agreements',
  '/agreements/tashkent-declaration',
  '/items',
  '/items/23',
  '/search?q=steel+mill',
  '/method',
  '/data',
  '/briefing',
  '/briefing/presenter',
  '/briefing/handout',
  '/briefing/edit',
  '/relationships',
  '/compare',
  '/compare?a=india-russia&from-a=1955&to-a=1979&from-b=1990',
  '/compare?a=nowhere',
  '/india-russia',
  '/india-russia/method',
  '/?q=no+such+event',
  '/search?q=no+such+thing',
  '/?bin=minute',
  '/no-such-page',
  '/events/no-such-event'
] as const;

/** Whether the page is there only to say that there is none. */
export const isMissing = (path: string) => path.includes('no-such-');
