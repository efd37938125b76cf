import { figureOf, type ComparisonFigure } from '#lib/charts/index.ts';
import { byId, isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { defaultOptions, withOptions, xmlText } from '#lib/export/index.ts';
import { memoizeBy, memoizeWeak } from '#lib/memo/index.ts';
import { areCoded, dateInWords, message, previewMessage } from '#lib/messages/index.ts';
import { chartNames, defaultView, writeView, type ChartName, type FigureName, type View } from '#lib/view/index.ts';

/** What a link to a page tells of it: a description, and the drawing of a view. */
export interface PagePreview {
  readonly description: string;
  readonly chart: FigureName;
  readonly view: View;
  /** What the drawing shows, as its address has it, where the view is not all of it. */
  readonly query?: string;
}

/** Where the preview is of the page's own making: its route, and what of the address it is about. */
interface PageAt {
  readonly route: string | null;
  readonly id: string;
  /** What the query of the page chooses. */
  readonly view: View;
  /** The chart of a briefing at which it opens, if it does at one. */
  readonly slide?: { readonly title: string; readonly chart: ChartName; readonly view: View } | undefined;
}

/** Of the picture: what most that show links ask for, its letters so large that they are read where it is shown small. */
const picture = { width: 1200, height: 630 } as const;
const letters = { dpi: 150 } as const;
/** Of warmth: with less of how it is measured, which the page tells, there is room for names and phases. */
const lettersOfWarmth = { ...letters, detail: 'main' } as const;
/** Of a network: in letters that are read as well, there is room for whoever is on slides. */
const lettersOfNetwork = { dpi: 120, detail: 'main' } as const;
/** More letters are cut off wherever links are shown. */
const maxLength = 300;

/** So many findings are remembered: the page has found the same, and most pages are asked for more than once. */
const maxFindings = 1000;
const findingOf = memoizeWeak((dataset: Dataset) =>
  memoizeBy(
    (chart: ChartName, view: View) => `${chart}?${writeView(view)}`,
    (chart, view) => {
      const { title, subtitle } = figureOf(chart, dataset, view);
      return { title, subtitle };
    },
    maxFindings
  )
);

/** Of a record of measures alone: the pages that show them, those that tell of them, and those made of events. */
const showMeasures: ReadonlySet<string> = new Set(['/', '/warmth', '/embed/[chart]']);
const tellOfMeasures = ['actors', 'method', 'data'] as const;
const areOfEvents: ReadonlySet<string> = new Set([
  '/density',
  '/network',
  '/robustness',
  '/events',
  '/actors/[id]',
  '/agreements',
  '/items'
]);

/** What a link to a page tells of it. A page that is not there has none of its own. */
export function previewOf(dataset: Dataset, at: PageAt): PagePreview {
  const { route, id, view } = at;
  const { lang } = view;
  const relationship = dataset.dyad.title;
  const coded = areCoded(dataset);
  const hasItems = dataset.sourceItems.length > 0;
  const titleOf = (chart: ChartName) => findingOf(dataset)(chart, view).title;
  const told = (description: string, chart: ChartName = 'warmth', of: View = plainView(view)): PagePreview => ({
    description: shortened(description),
    chart,
    view: of
  });
  if (isOfMeasuresAlone(dataset) && route !== null) {
    const { title, subtitle } = findingOf(dataset)('warmth', view);
    if (showMeasures.has(route))
      return told(previewMessage(lang, 'preview.chart', { finding: title, measure: subtitle }), 'warmth', view);
    const page = tellOfMeasures.find((name) => route === `/${name}`);
    if (page) return told(previewMessage(lang, `preview.measures.${page}`, { relationship }));
    if (areOfEvents.has(route)) return told(previewMessage(lang, 'preview.measures', { relationship }));
  }
  const chart = chartNames.find((name) => route === `/${name}` || (route === '/embed/[chart]' && name === id));
  if (chart) {
    const { title, subtitle } = findingOf(dataset)(chart, view);
    return told(previewMessage(lang, 'preview.chart', { finding: title, measure: subtitle }), chart, view);
  }
  switch (route) {
    case '/':
      return told(
        previewMessage(lang, 'preview.overview', {
          warmth: titleOf('warmth'),
          density: titleOf('density'),
          network: titleOf('network')
        }),
        'warmth',
        view
      );
    case '/events':
      return told(
        previewMessage(
          lang,
          !coded ? 'preview.events.uncoded' : hasItems ? 'preview.events' : 'preview.events.no-items',
          { relationship, count: dataset.events.length }
        ),
        'warmth',
        view
      );
    case '/events/[id]': {
      const event = byId(dataset.events).get(id);
      if (!event) break;
      const description = previewMessage(lang, 'preview.event', {
        date: dateInWords(lang, event.date),
        summary: event.summary || event.title
      });
      return told(description, 'warmth', { ...plainView(view), highlight: [id] });
    }
    case '/actors':
      return told(
        previewMessage(lang, coded ? 'preview.actors' : 'preview.actors.uncoded', {
          relationship,
          count: dataset.actors.length
        }),
        'network'
      );
    case '/actors/[id]': {
      const actor = byId(dataset.actors).get(id);
      if (!actor) break;
      const count = dataset.events.filter(({ participants }) => participants.some((each) => each.actor === id)).length;
      const description = previewMessage(lang, 'preview.actor', {
        name: actor.name,
        count,
        all: dataset.events.length,
        relationship
      });
      return told(description, 'warmth', count > 0 ? { ...plainView(view), actor: [id] } : plainView(view));
    }
    case '/agreements':
      return told(
        dataset.agreements.length === 0
          ? previewMessage(lang, 'preview.agreements.none', { relationship })
          : previewMessage(lang, 'preview.agreements', { relationship, count: dataset.agreements.length }),
        'network'
      );
    case '/agreements/[id]': {
      const agreement = byId(dataset.agreements).get(id);
      if (!agreement) break;
      const description = previewMessage(lang, 'preview.agreement', {
        title: agreement.title,
        date: dateInWords(lang, agreement.date),
        kind: message(lang, `agreement.${agreement.kind}`)
      });
      const highlight = dataset.events.filter((event) => event.agreement === id).map((event) => event.id);
      return told(description, 'warmth', { ...plainView(view), highlight });
    }
    case '/items':
      return told(
        hasItems
          ? previewMessage(lang, 'preview.items', { count: dataset.sourceItems.length })
          : previewMessage(lang, 'preview.items.none', { relationship })
      );
    case '/items/[id]': {
      const item = dataset.sourceItems.find((each) => each.item === id);
      if (!item) break;
      const highlight = dataset.events.filter(({ sourceItems }) => sourceItems.includes(id)).map((event) => event.id);
      return told(previewMessage(lang, 'preview.item', { item: id, topic: item.topic }), 'warmth', {
        ...plainView(view),
        highlight
      });
    }
    case '/relationships':
      return told(previewMessage(lang, 'preview.relationships'));
    case '/search':
      return told(
        previewMessage(lang, hasItems && dataset.agreements.length > 0 ? 'preview.search' : 'preview.search.plain', {
          relationship
        })
      );
    case '/method':
      return told(previewMessage(lang, coded ? 'preview.method' : 'preview.method.uncoded', { relationship }));
    case '/data':
      return told(previewMessage(lang, coded ? 'preview.data' : 'preview.data.uncoded', { relationship }));
  }
  if (at.slide) {
    const { title, chart, view: shown } = at.slide;
    return told(previewMessage(lang, 'preview.slide', { title, relationship }), chart, {
      ...shown,
      lang,
      theme: view.theme
    });
  }
  return route?.startsWith('/briefing')
    ? told(previewMessage(lang, 'preview.briefing', { relationship, finding: titleOf('warmth') }))
    : told(previewMessage(lang, 'preview.missing'));
}

/** What a link to a comparison tells of it. */
export function comparisonPreview({ title, subtitle, view, query }: ComparisonFigure): PagePreview {
  const description = previewMessage(view.lang, 'preview.chart', { finding: title, measure: subtitle });
  return {
    description: shortened(description),
    chart: 'compare',
    view,
    query: [query, view.theme && `theme=${view.theme}`].filter(Boolean).join('&')
  };
}

/** What a link to the list of all relationships tells of it, with their lines as its picture. */
export const relationshipsPreview = (figure: ComparisonFigure): PagePreview => ({
  ...comparisonPreview(figure),
  description: previewMessage(figure.view.lang, 'preview.relationships')
});

/** A view of which only language and colours are the reader's. */
const plainView = ({ lang, theme }: View): View => ({ ...defaultView, lang, theme });

/** The beginning of a text, to the end of a word. */
function shortened(text: string): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}

/**
 * The tags of a page's head that tell of it, `title` being the page's. The picture is named by its full address, so that
 * it is left out where the site does not know its own (`home` is empty); of a site as plain files it is the one drawing
 * that stands there.
 */
export function previewTags(
  preview: PagePreview,
  about: { title: string; site: string; home: string; path: string }
): string {
  const { description, chart, view, query: shown = writeView(view) } = preview;
  const { width, height } = picture;
  const query = withOptions(shown, {
    ...defaultOptions,
    ...picture,
    ...(chart === 'network' ? lettersOfNetwork : chart === 'warmth' ? lettersOfWarmth : letters)
  });
  const image = `${about.home}${chart === 'compare' ? '' : about.path}charts/${chart}.png`;
  const tags: [attribute: 'name' | 'property', name: string, content: string | number][] = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', about.site],
    ['property', 'og:title', about.title],
    ['property', 'og:description', description]
  ];
  if (about.home === '') tags.push(['name', 'twitter:card', 'summary']);
  else {
    tags.push(['property', 'og:image', __STATIC__ ? image : `${image}?${query}`]);
    if (!__STATIC__) tags.push(['property', 'og:image:width', width], ['property', 'og:image:height', height]);
    const alt = previewMessage(view.lang, `preview.picture.${chart}`, { title: about.title });
    tags.push(['property', 'og:image:alt', alt], ['name', 'twitter:card', 'summary_large_image']);
  }
  return tags
    .map(([attribute, name, content]) => `<meta ${attribute}="${name}" content="${xmlText(String(content))}" />`)
    .join('\n    ');
}
