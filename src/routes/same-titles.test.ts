import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PageFrame } from '#lib/components/index.ts';
import { onPageOf } from '../../tests/support/on-page.ts';
import { eventsAlone, ownScores, plainRows } from '../../tests/support/sparse-packages.ts';
import type * as Frame from './[[dyad=dyad]]/+layout.server.ts';
import type * as Comparison from './compare/+page.server.ts';
import ComparisonPage from './compare/+page.svelte';
import type * as List from './relationships/+page.server.ts';

let frame: typeof Frame;
let comparison: typeof Comparison;
let list: typeof List;

/** The files of a package with a title that others have too, under an id of its own. */
function packageOf(id: string, title: string) {
  const { columns, rows, dyad } = ownScores;
  const { events, datapackage } =
    id === 'plain' ? eventsAlone('date,title', plainRows) : eventsAlone(columns, rows, dyad);
  return {
    'events.csv': events,
    'datapackage.json': JSON.stringify({ ...(JSON.parse(datapackage) as object), name: id, title })
  };
}

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('virtual:packages', () => ({
    default: [packageOf('one', 'Two states'), packageOf('two', 'Two states'), packageOf('plain', 'Two other states')]
  }));
  frame = await import('./[[dyad=dyad]]/+layout.server.ts');
  comparison = await import('./compare/+page.server.ts');
  list = await import('./relationships/+page.server.ts');
});
afterAll(() => {
  vi.doUnmock('virtual:packages');
  vi.resetModules();
});

const apart = ['Two states (one)', 'Two states (two)', 'Two other states'];
/** What stands in these elements of a page, by which relationships are chosen. */
const named = (html: string, elements: RegExp) =>
  Array.from(html.replace(/<!--.*?-->/gs, '').matchAll(elements), ([, text = '']) => text);

it('relationships of one title are told apart by their ids in the switch of the header, and no others have these', () => {
  const data = (frame.load as (event: unknown) => ReturnType<typeof frame.load>)({ params: {} });
  const { body } = render(PageFrame, {
    props: { ...data, children: createRawSnippet(() => ({ render: () => '<p></p>' })) },
    context: onPageOf(data)
  });
  const [menu = ''] = /<details[^>]*><summary[^>]*><bdi.*?<\/details>/s.exec(body.replace(/<!--.*?-->/gs, '')) ?? [];
  expect(named(menu, /<bdi>([^<]*)<\/bdi>/g)).toEqual(apart);
});

it('relationships of one title are told apart by their ids in the menus and the records of a comparison', () => {
  const url = new URL('http://localhost/compare?a=one&b=two');
  const data = (comparison.load as (event: unknown) => ReturnType<typeof comparison.load>)({ url });
  const { body } = render(ComparisonPage, { props: { data: { hasEvents: true, ...data } }, context: onPageOf({}) });
  const [menu = ''] = /<select name="a".*?<\/select>/s.exec(body) ?? [];
  expect(named(menu, /<option[^>]*>([^<]*)<\/option>/g)).toEqual(apart);
  expect(named(body, /<h3[^>]*><a[^>]*><bdi>([^<]*)<\/bdi>/g)).toEqual(apart.slice(0, 2));
  const others = named(
    /<ul.*?<\/ul>/s.exec(body.split('Other comparisons')[1] ?? '')?.[0] ?? '',
    /<bdi>([^<]*)<\/bdi>/g
  );
  expect(others).toContain('Two states (two): 1950–73 beside 1974–96');
  expect(new Set(others).size).toBe(others.length);
});

it('relationships of one title are told apart by their ids in the list of all', () => {
  expect(list.load().shown.map(({ title }) => title)).toEqual(apart);
});
