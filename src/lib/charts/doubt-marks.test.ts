import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { svgOf } from '../../../tests/support/draw.ts';
import { figureOf } from './chart-figure.ts';
import { notesBelow } from './notes.ts';

const tashkent = '1966-01-06-tashkent-declaration';
const note = '† The Declaration is usually dated 10 January 1966; the article says 6 January.';
const marked = dataset.events.flatMap(({ id, doubts }) => (doubts ? [id] : []));

/** The words of a drawing, those of halos left out. */
async function wordsOf(address: string, of = dataset): Promise<string> {
  const texts = [...(await svgOf(of, address)).matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
  return texts
    .flatMap(([, attributes = '', words = '']) => (attributes.includes('aria-hidden') ? [] : [words]))
    .join(' ');
}

it.each([
  ['the warmth, in which it is highlighted', `warmth.svg?from=1961&highlight=${tashkent}`],
  ['the warmth of a phone', `warmth.svg?highlight=${tashkent}&width=360`],
  ['events by decade, below which it is named', `density.svg?highlight=${tashkent}`],
  ['the network, of which its agreement is a node', 'network.svg?from=1965&to=1970'],
  ['the network of a phone', 'network.svg?from=1965&to=1970&width=360']
])('a doubtful event has a dagger, and the foot says what it means: %s', async (_, address) => {
  const text = await wordsOf(address);
  expect(text).toContain('Declaration†');
  expect(text).toContain(note);
});

it.each([`warmth.svg?from=1961&highlight=${tashkent}&plain=1`, 'network.svg?from=1965&to=1970&plain=1'])(
  'a drawing without its words says what a dagger in it means: %s',
  async (address) => {
    const text = await wordsOf(address);
    expect(text).toContain(note);
    expect(text).not.toContain('Source:');
  }
);

it('the foot tells doubts of what the drawing names alone', async () => {
  for (const address of [
    'warmth.svg?from=1975',
    'density.svg',
    'network.svg?from=1990',
    'warmth.svg?from=1974&highlight=1974-bhutto-visit',
    `density.svg?highlight=${tashkent}&plain=1`
  ])
    expect(await wordsOf(address), address).not.toContain('†');
});

it('of more than three doubts the foot says where they are told', () => {
  const notes = (highlight: readonly string[], view: Partial<View> = {}) =>
    notesBelow(figureOf('warmth', dataset, { ...defaultView, ...view, highlight })).filter((text) =>
      text.startsWith('†')
    );
  expect(notes(marked.slice(0, 3))).toHaveLength(3);
  expect(notes(marked)).toEqual(['† Doubtful in some way: see /method.']);
});

it('a screen reader hears the doubt at the mark', () => {
  const warmth = figureOf('warmth', dataset, defaultView);
  for (const id of marked) {
    const { sentence } = warmth.marks.find(({ events }) => events.includes(id)) ?? { sentence: '' };
    for (const doubt of dataset.events.find((event) => event.id === id)?.doubts ?? [])
      expect(sentence).toContain(`; † ${doubt}`);
  }
  const network = figureOf('network', dataset, defaultView);
  expect(network.marks.find(({ id }) => id === 'agreement:tashkent-declaration')?.sentence).toContain(note);
});

it('a dagger stands also where a title is cut short, or only its date has room', async () => {
  const long = {
    ...dataset,
    events: dataset.events.map((event) =>
      event.id === tashkent ? { ...event, title: `${'Very long words '.repeat(8)}†` } : event
    )
  };
  expect(await wordsOf(`warmth.svg?highlight=${tashkent}&width=360`, long)).toMatch(/…†|1966†/);
});

it('a file that is as high as it needs has the notes of the page, a paragraph each, and tells no other doubts', async () => {
  for (const width of [640, 1280, 1920]) {
    const marked = [...(await svgOf(dataset, `warmth.svg?width=${width}`)).matchAll(/>([^<]*†[^<]*)<\/text>/g)];
    const told = marked.filter(([, words = '']) => words.startsWith('† '));
    expect(told.length, `${width} pixels wide`).toBe(marked.length - told.length);
  }
  expect(await svgOf(dataset, 'warmth.svg?width=1280')).toContain('>Band: where the line lies');
  expect(await svgOf(dataset, 'warmth.svg?width=1280&height=720')).toContain('beyond. Dashed line: ');
});
