import { describe, expect, it } from 'vitest';
import { figureOf } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { readComparisonQuery, readFileQuery } from '#lib/export/index.ts';
import { chartNames, defaultView, readView } from '#lib/view/index.ts';
import { comparable, comparedAt, comparedFigure, comparedOfSite } from './compared.server.ts';
import { comparisonPreview, previewOf, previewTags, relationshipsPreview } from './page-preview.ts';

const viewOf = (query: string) => readView(new URLSearchParams(query)).view;
const about = { title: 'A page', site: dataset.dyad.title, home: 'https://dyad.example/', path: '' };
const preview = (route: string | null, id = '', query = '') => previewOf(dataset, { route, id, view: viewOf(query) });
const tagsOf = (query: string, home = about.home) => previewTags(preview('/warmth', '', query), { ...about, home });
const contentOf = (tags: string, name: string) =>
  new RegExp(`"${name}" content="([^"]*)"`).exec(tags)?.[1]?.replaceAll('&amp;', '&');

describe('what a link to a page tells of it', () => {
  it('is the finding where the page has a chart, of the view at hand', () => {
    for (const chart of chartNames)
      for (const query of ['', 'from=1965&to=1974', 'actor=india']) {
        const { title } = figureOf(chart, dataset, viewOf(query));
        expect(preview(`/${chart}`, '', query)).toMatchObject({ chart, view: viewOf(query) });
        expect(preview(`/${chart}`, '', query).description).toContain(title);
        expect(preview('/embed/[chart]', chart, query).description).toContain(title);
        if (chart !== 'robustness') expect(preview('/', '', query).description).toContain(title);
      }
  });

  it('is of the very event, actor, agreement or item, each other than those of its kind', () => {
    const all = [
      ...dataset.events.map(({ id }) => preview('/events/[id]', id)),
      ...dataset.actors.map(({ id }) => preview('/actors/[id]', id)),
      ...dataset.agreements.map(({ id }) => preview('/agreements/[id]', id)),
      ...dataset.sourceItems.map(({ item }) => preview('/items/[id]', item))
    ].map(({ description }) => description);
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) expect(text.length).toBeLessThanOrEqual(300);
  });

  it('is said of every page, also of one that is not there', () => {
    for (const route of [
      '/events',
      '/actors',
      '/agreements',
      '/items',
      '/search',
      '/method',
      '/data',
      '/briefing/edit'
    ])
      expect(preview(route).description).not.toBe(preview(null).description);
    for (const route of [null, '/nonesuch', '/events/[id]'])
      expect(preview(route, 'nonesuch').description).toBe(preview(null).description);
  });
});

it('a link to a comparison tells its finding, and its picture is of the same lines', () => {
  const query = 'a=india-russia&b=pakistan-russia&from=1950&theme=dark';
  const figure = comparedAt(new URLSearchParams(query));
  const tags = previewTags(comparisonPreview(figure), { ...about, path: 'india-russia/' });
  expect(contentOf(tags, 'og:description')).toContain(figure.title);
  const address = new URL(contentOf(tags, 'og:image') ?? '');
  expect(address.pathname).toBe('/charts/compare.png');
  const { comparison, options, problems } = readComparisonQuery(address.searchParams, comparable);
  expect(problems).toEqual([]);
  expect(comparedFigure(comparison)).toBe(figure);
  expect(options).toMatchObject({ width: 1200, height: 630 });
});

it('of the list of relationships is a picture of all their lines', () => {
  const figure = comparedOfSite(viewOf('theme=dark'));
  if (!figure) throw new Error('There is one relationship alone.');
  const tags = previewTags(relationshipsPreview(figure), about);
  const address = new URL(contentOf(tags, 'og:image') ?? '');
  expect(address.pathname).toBe('/charts/compare.png');
  expect(address.searchParams.get('theme')).toBe('dark');
  const { comparison, problems } = readComparisonQuery(address.searchParams, comparable);
  expect(problems).toEqual([]);
  expect(comparison.lines.map(({ relationship }) => relationship)).toEqual(comparable.map(({ id }) => id));
  expect(contentOf(tags, 'og:description')).toContain('each with what its record shows');
  expect(contentOf(tags, 'og:image:alt')).toContain(about.title);
});

describe('the tags of a preview', () => {
  it('name the picture of the view by its full address, in the size that is asked for', () => {
    const address = new URL(contentOf(tagsOf('from=1965&highlight=1966-01-06-tashkent-declaration'), 'og:image') ?? '');
    expect(address.origin + address.pathname).toBe('https://dyad.example/charts/warmth.png');
    const { view, options, problems } = readFileQuery(dataset, address.searchParams);
    expect(problems).toEqual([]);
    expect(view).toEqual({ ...defaultView, from: '1965', highlight: ['1966-01-06-tashkent-declaration'] });
    expect(options).toMatchObject({ width: 1200, height: 630, detail: 'main' });
  });

  it('name of a network the picture of its core, whose letters can be read where it is shown small', () => {
    const tags = previewTags(preview('/network'), about);
    const { options, problems } = readFileQuery(dataset, new URL(contentOf(tags, 'og:image') ?? '').searchParams);
    expect(problems).toEqual([]);
    expect(options).toMatchObject({ width: 1200, height: 630, detail: 'main' });
  });

  it('name of a briefing the picture of the slide at which it opens', () => {
    const slide = { title: 'Six of nine', chart: 'network', view: { ...defaultView, to: '1991' } } as const;
    const at = { route: '/briefing', id: '', view: { ...defaultView, theme: 'dark' } } as const;
    const tags = previewTags(previewOf(dataset, { ...at, slide }), about);
    const address = new URL(contentOf(tags, 'og:image') ?? '');
    expect(address.pathname).toBe('/charts/network.png');
    expect(readFileQuery(dataset, address.searchParams).view).toEqual({ ...defaultView, to: '1991', theme: 'dark' });
    expect(contentOf(tags, 'og:description')).toContain('Six of nine');
    expect(contentOf(previewTags(previewOf(dataset, at), about), 'og:image')).toContain('/charts/warmth.png');
  });

  it('name no picture where the site does not know its own address', () => {
    expect(contentOf(tagsOf('', ''), 'og:image')).toBeUndefined();
    expect(contentOf(tagsOf('', ''), 'twitter:card')).toBe('summary');
    expect(contentOf(tagsOf(''), 'twitter:card')).toBe('summary_large_image');
  });

  it('name the picture of the relationship that the page is of', () => {
    const tags = previewTags(preview('/warmth'), { ...about, path: 'india-russia/' });
    expect(contentOf(tags, 'og:image')).toMatch(/^https:\/\/dyad\.example\/india-russia\/charts\/warmth\.png\?/);
  });

  it('never carry what an editor writes into files', () => {
    expect(tagsOf('from=1965&title=A+lie&note=Another')).toBe(tagsOf('from=1965'));
  });

  it('hold any text as text', () => {
    const tags = previewTags(preview('/search'), { ...about, title: '"><script>alert(1)</script>' });
    expect(tags).not.toContain('<script');
    expect(contentOf(tags, 'og:title')).toBe('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
