import { describe, expect, it } from 'vitest';
import { defaultView } from '#lib/view/index.ts';
import { readTypedView } from './typed-view.ts';

describe('what is written for a view', () => {
  it.each([
    ['from=1965&to=1974', null],
    ['?from=1965&to=1974', null],
    ['/?from=1965&to=1974', null],
    ['/warmth?from=1965&to=1974', 'warmth'],
    ['https://example.org/network?from=1965&to=1974#marks', 'network'],
    ['http://127.0.0.1:3000/dyad/charts/density.svg?from=1965&to=1974', 'density'],
    ['//example.org/embed/warmth?from=1965&to=1974', 'warmth'],
    ['https://example.org/events?from=1965&to=1974', null],
    ['https://example.org?from=1965&to=1974', null]
  ] as const)('%s is read, with the chart that it is of', (text, chart) => {
    expect(readTypedView(text)).toEqual({
      view: { ...defaultView, from: '1965', to: '1974' },
      chart,
      problems: [],
      unknown: [],
      elsewhere: ''
    });
  });

  it('is of a slide’s view what it does not name', () => {
    expect(readTypedView('to=1974', { ...defaultView, from: '1965' }).view).toEqual({
      ...defaultView,
      from: '1965',
      to: '1974'
    });
  });

  it.each([
    '/events/1966-01-06-tashkent-declaration',
    'https://example.org/briefing?slide=heat',
    '/method',
    '/charts/pie.svg?from=1965',
    '/warmth/x'
  ])('%s leads elsewhere', (text) => {
    expect(readTypedView(text).elsewhere).toMatch(/^\/(events|briefing|method|charts|warmth)/);
  });

  it('names what no view has', () => {
    expect(readTypedView('from=1965&frm=1970').unknown).toEqual(['frm']);
  });
});
