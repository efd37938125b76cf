import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView } from '#lib/view/index.ts';
import { onPage } from '../../../../tests/support/on-page.ts';
import type { Slide } from '../deck/index.ts';
import { deckForExport } from '../download/index.ts';
import Handout from './Handout.svelte';
import { chartSlide } from './sample-deck.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const drawn = (slides: readonly Slide[]) =>
  render(Handout, { props: { deck: { title: 'T', slides }, dataset, language: 'en' }, context: onPage }).body;
const sections = (slides: readonly Slide[]) => drawn(slides).split('<section').slice(1);

const empty: Slide = { ...chartSlide('empty'), view: { ...defaultView, from: '1930', to: '1931' } };
const gone: Slide = { kind: 'event', id: 'gone', title: 'Gone', notes: '', event: 'no-such-event' };
const event: Slide = {
  kind: 'event',
  id: 'event',
  title: 'Event',
  notes: 'Say this.',
  event: '1966-01-06-tashkent-declaration'
};

describe('a slide that the data do not bear', () => {
  const [first = '', second = '', third = '', last = ''] = sections([chartSlide('a'), empty, gone, event]);
  it('says so where its view leaves nothing, and draws nothing', () => {
    expect(second).toContain('No event fits the view of this slide');
    expect(second).not.toContain('data-chart');
  });
  it('says so where its event is gone', () => {
    expect(third).toContain('no longer have the event “no-such-event”');
  });
  it('does not keep the rest from being shown', () => {
    expect(first).toContain('data-chart="warmth"');
    expect(last).toContain('6 January 1966');
  });
});

describe('what stands above the slides', () => {
  it('counts them in good grammar', () => {
    expect(drawn([event])).toContain('1 slide. ');
    expect(drawn([event, gone])).toContain('2 slides. ');
  });
});

it('a network is drawn with all of it, and of nothing is said that it is not', () => {
  const [section = ''] = sections([{ ...chartSlide('network'), chart: 'network' }]);
  expect(section).toContain('Yuri Andropov');
  expect(section).not.toContain('Not drawn');
});

describe('the slide of a chart', () => {
  const told = {
    ...chartSlide('told'),
    steps: [['1966-01-06-tashkent-declaration'], ['1974-bhutto-visit', 'no-such-event']].map((highlight) => ({
      ...defaultView,
      highlight
    }))
  };
  const [section = ''] = sections([told]);
  it('has on paper what each of its steps points out, as its file has', () => {
    for (const id of ['1966-01-06-tashkent-declaration', '1974-bhutto-visit'])
      expect(section).toMatch(new RegExp(`data-mark="${id}"[^]*?<circle[^>]* stroke-width="2.5"`));
    expect(deckForExport({ title: 'T', slides: [told] }, dataset, 'en', 'light', 'together').slides[0]?.source).toBe(
      /<p class="source[^"]*">\s*<span[^>]*>([^<]*)/.exec(section)?.[1]
    );
  });
  it('says which of these the data no longer have', () => {
    expect(section).toContain('The data no longer have the event “no-such-event”, which was to be pointed out.');
  });
});

describe('the slide of an event', () => {
  const [section = ''] = sections([event]);
  it.each([
    '6 January 1966',
    'Moscow mediates the Tashkent Declaration†',
    'After Soviet mediation',
    'CONSULT',
    '+2.5',
    '+5.0',
    'medium',
    '23',
    'Say this.',
    'Source: 45'
  ])('tells %s', (text) => {
    expect(section).toContain(text);
  });
  it('says in plain words what it counts as before it tells a score, and its codes last', () => {
    const told = section.replace(/<[^>]*>/g, '');
    const parts = ['Counts as friendly words: meets', 'By the PLOVER scale', 'CONSULT', 'CAMEO 045'];
    const columns = deckForExport({ title: 'T', slides: [event] }, dataset, 'en', 'light', 'together').slides[0]?.body;
    const file = columns?.kind === 'words' ? columns.columns.flat().map(({ text }) => text) : [];
    for (const text of [told, file.join('\n')]) {
      const places = parts.filter((part) => text.includes(part)).map((part) => text.indexOf(part));
      expect(places.length).toBe(parts.length);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(file.at(-1)).toContain('CONSULT');
  });
});

it('every slide is a section that tells its place in the deck', () => {
  expect(drawn([chartSlide('a'), gone])).toMatch(
    /aria-roledescription="slide" aria-label="1 of 2: Finding a".*aria-roledescription="slide" aria-label="2 of 2: Gone"/s
  );
});

it('a deck without slides says so', () => {
  expect(drawn([])).toContain('This briefing has no slides.');
});
