import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { warmthFigure } from '#lib/charts/index.ts';
import { chosenBy, ErrorPage, PageFrame } from '#lib/components/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { codedByOf, footerSource } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset as packaged } from '../../../tests/support/dataset.ts';
import { onPage, onPageOf } from '../../../tests/support/on-page.ts';
import {
  agreementsAlone,
  disputesAndAlliances,
  eventsAlone,
  measuresAlone,
  ownScores,
  ownScoresAlone,
  plainRows,
  polecatRows,
  read,
  statementRows
} from '../../../tests/support/sparse-packages.ts';
import { previewOf } from '../../page-preview.ts';
import OverviewPage from './+page.svelte';
import ActorsPage from './actors/+page.svelte';
import ActorPage from './actors/[id]/+page.svelte';
import AgreementsPage from './agreements/+page.svelte';
import AgreementPage from './agreements/[id]/+page.svelte';
import { citation } from './data/downloads.server.ts';
import { tableKey } from './data/table-key.ts';
import DensityPage from './density/+page.svelte';
import EventsPage from './events/+page.svelte';
import EventPage from './events/[id]/+page.svelte';
import ItemsPage from './items/+page.svelte';
import MethodPage from './method/+page.svelte';
import NetworkPage from './network/+page.svelte';
import RobustnessPage from './robustness/+page.svelte';
import SearchPage from './search/+page.svelte';
import WarmthPage from './warmth/+page.svelte';

const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->|<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const plain = read(eventsAlone('date,title', plainRows));
const statements = read(eventsAlone('date,title,cameo', statementRows, { record: 'event-data' }));
const polecat = read(eventsAlone('date,title,category,mode,context', polecatRows, { record: 'event-data' }));

/** What the server sends to each page. */
const dataOf = (dataset: Dataset) => ({
  others: [],
  rules: dataset.dyad.rules,
  hasEvents: true,
  dataset: { ...dataset, layout: dataset.layout ?? { wide: {}, tall: {}, low: {} } }
});
const methodOf = (dataset: Dataset) =>
  textOf(render(MethodPage, { props: { data: dataOf(dataset) }, context: onPage }).body);
const eventsOf = (dataset: Dataset) =>
  textOf(render(EventsPage, { props: { data: dataOf(dataset) }, context: onPage }).body);
function eventOf(dataset: Dataset, n = 0) {
  const event = dataset.events[n];
  if (!event) throw new Error('there is no such event');
  const data = { ...dataOf(dataset), event, previous: null, next: null };
  return textOf(render(EventPage, { props: { data }, context: onPage }).body);
}

describe('of a record of one event', () => {
  const lone = read(eventsAlone('date,title', ['2018-05-06,A meeting']));

  it('the pages name one year once, and count one event and no agreement in plain words', () => {
    expect(methodOf(lone)).toContain('There is 1 event, with 2 actors and 0 agreements.');
    expect(render(OverviewPage, { props: { data: dataOf(lone) }, context: onPageOf(dataOf(lone)) }).head).toContain(
      'Pakistan and Russia, 2018</title>'
    );
    expect(citation('en', lone)).toContain('Pakistan and Russia: events, 2018. ');
    const { description } = previewOf(lone, { route: '/events', id: '', view: defaultView });
    expect(description).toBe('1 event of Pakistan and Russia, with its date and what else is known of it.');
  });
});

it('the parameters name the day on which the line begins, of a record that begins after both states as well', () => {
  expect(methodOf(packaged)).toContain('The line begins 14 August 1947');
  expect(methodOf(polecat)).toContain('The line begins 1 January 2018');
});

describe('of the band the page on the method', () => {
  const bandOf = (dataset: Dataset) =>
    /Uncertainty The band .*?errors that nobody noted\./.exec(methodOf(dataset))?.[0];

  it('tells of dates and codings where the record has such doubts', () => {
    const text = bandOf(packaged);
    expect(text).toContain('a coding is the stated one as often as');
    expect(text).toContain('the line jumps on the middle day');
    expect(text).toContain('The band covers doubts about dates and codes that were noted');
  });

  it('tells of neither where nobody has judged codings and each date is a day', () => {
    const text = bandOf(polecat);
    expect(text).toContain('Each time, each event counts more or less than once');
    expect(text).toContain('The band covers the doubt of resting on few events, and no other.');
    expect(text).not.toMatch(/confidence|alternatives|not known falls|middle day/);
  });
});

it('the page of an event says that the band leaves other codings out where nobody has said how sure its own is', () => {
  const n = packaged.events.findIndex(({ alternatives }) => alternatives.length > 0);
  const unjudged = { ...packaged, events: packaged.events.map((event) => ({ ...event, confidence: null })) };
  expect(eventOf(packaged, n)).toContain('The band around the warmth line takes them into account.');
  expect(eventOf(unjudged, n)).toContain('takes none of them into account: nobody has said how sure the coding is.');
});

describe('of events that are not coded', () => {
  it('the page on the method says that they are not, and nothing of scales, lines and coders', () => {
    const text = methodOf(plain);
    expect(text).toContain('There are 25 events, with 3 actors and 0 agreements. None of them is coded');
    expect(text).not.toMatch(
      /PLOVER(?! context)|CAMEO|Goldstein|confidence|half-life|one code|our own words|mean score/
    );
  });

  it('the table has no column of what none of them has', () => {
    const text = eventsOf(plain);
    expect(text).not.toMatch(/PLOVER|CAMEO|not coded|score|Confidence|Source items/);
    expect(eventsOf(statements)).toMatch(/CAMEO code .*Goldstein score .*Confidence/);
    expect(eventsOf(statements)).not.toMatch(/PLOVER|Source items/);
    expect(eventsOf(polecat)).toMatch(/PLOVER code .*PLOVER score/);
  });

  it('the page of one says that it is not coded, between whom it is, and nothing of what it has not', () => {
    const text = eventOf(plain);
    expect(text).toContain('Not coded: it has no score');
    expect(text).toMatch(/between the two sides; who did it to whom the data do not say\. .*Pakistan .*Soviet Union/);
    expect(text).not.toMatch(/Confidence|Contexts|What it rests on|participants\.csv|0\.0/);
  });

  it('a link to any of their pages tells of no codes, scores, items and agreements that there are not', () => {
    const told = (of: Dataset, route: string) => previewOf(of, { route, id: '', view: defaultView }).description;
    for (const route of ['/events', '/actors', '/agreements', '/items', '/search', '/method', '/data']) {
      expect(told(plain, route)).not.toMatch(/coded|score|(?<!no numbered) source items|\b0\b/);
      expect(told(plain, route)).not.toBe(told(packaged, route));
    }
    expect(told(statements, '/events')).toContain('39 coded events of');
  });

  it('the frame of their pages leads to no list of nothing, and calls nothing coded', () => {
    const frameOf = (dataset: Dataset) =>
      render(PageFrame, {
        props: { dataset, children: createRawSnippet(() => ({ render: () => '<p></p>' })) },
        context: onPage
      }).body;
    expect(frameOf(plain)).not.toMatch(/href="[^"]*\/(items|agreements)"|Coded from/);
    expect(frameOf(packaged)).toMatch(/\/items".*Coded from/s);
    expect(frameOf(packaged)).toMatch(/\/agreements"/);
  });

  it('the page of other measures has a sentence in place of a table, and no way to one', () => {
    const pageOf = (dataset: Dataset) =>
      textOf(render(RobustnessPage, { props: { data: dataOf(dataset) }, context: onPageOf(dataOf(dataset)) }).body);
    expect(pageOf(plain)).toContain('There is no line: no event of this record has a score by any scale.');
    expect(pageOf(plain)).not.toMatch(/The numbers as a table|to its data table|By each measure/);
    expect(pageOf(packaged)).toMatch(/to its data table.*The numbers as a table By each measure/);
  });

  it('their pages of lists that are empty say so', () => {
    const listOf = (Page: typeof ItemsPage) =>
      textOf(render(Page, { props: { data: dataOf(plain) }, context: onPage }).body);
    expect(listOf(ItemsPage)).toContain('has no numbered source items');
    expect(listOf(AgreementsPage)).toContain('names no agreement');
  });

  it('they are cited and described as events, not as coded ones', () => {
    expect(citation('en', plain)).toMatch(
      /^Pakistan and Russia: events, 1948–2012\. .* From the chronicle “A list of our own”\.$/
    );
    expect(citation('en', statements)).toMatch(/: coded events, .* Coded from .* with CAMEO\.$/);
    expect(tableKey('events', codedByOf(plain))).toBe('table.events.uncoded');
  });
});

it('the page of an event shows what stands in columns of the owner’s, as it stands, and no empty cell', () => {
  const own = read(
    eventsAlone('my note,date,title,__proto__,city,city', ['<b>loud</b>;;,1950,A visit,odd,,', ',1951,Another,,,'])
  );
  const [first, second] = [eventOf(own), eventOf(own, 1)];
  expect(first).toMatch(/What its row says besides my note &lt;b>loud&lt;\/b>;; __proto__ odd In the data/);
  expect(second).not.toContain('What its row says besides');
});

it('the page of an event that lasted and has no score says nothing of a line in which it would act', () => {
  const lasting = read(eventsAlone('date,title', ['1948-03/1949-06,A long quarrel']));
  expect(eventOf(lasting)).toContain('It lasted from the first to the last.');
  expect(eventOf(lasting)).not.toContain('In the warmth line');
});

describe('of events that a machine coded', () => {
  it('the page on the method tells the scale that they are coded by, and no rules that a coder followed', () => {
    const text = methodOf(statements);
    expect(text).toContain('nobody here has judged them');
    expect(text).toMatch(/CAMEO codes in use/);
    expect(text).toContain('39 events have codes that map to no PLOVER category');
    expect(text).not.toMatch(/PLOVER categories and modes|is AGREE|at low confidence\.|second scale/);
    expect(text).toContain('4 ways to measure: one scale, with a half-life');
    expect(methodOf(polecat)).toMatch(/PLOVER categories and modes/);
    expect(methodOf(polecat)).not.toMatch(/CAMEO codes in use/);
  });

  it('the page of one says so, and gives the score of the one scale that has it', () => {
    const text = eventOf(statements, 3);
    expect(text).toContain('Machine-coded: nobody has judged the coding.');
    expect(text).toMatch(/CAMEO, Goldstein’s scale 012 Make pessimistic comment −0\.4/);
    expect(text).toContain('PLOVER has no category for this CAMEO code');
    expect(text).toContain('as the default view has it: Goldstein scores');
  });
});

it('of a record that is coded by hand, the page on the method tells all', () => {
  const text = methodOf(packaged);
  for (const part of [
    'is AGREE',
    'PLOVER categories and modes',
    'CAMEO codes in use',
    '8 ways to measure: both scales, each'
  ])
    expect(text).toContain(part);
});

it('the page on the method tells of the coding what the package says, and nothing of this project’s own rules', () => {
  const rows = plainRows.map((row) => `${row},CONSULT,visit,high`);
  const columns = 'date,title,category,mode,confidence';
  const silent = methodOf(read(eventsAlone(columns, rows, { record: 'mixed' })));
  expect(silent).toContain('does not state by which rules');
  expect(silent).not.toMatch(/is AGREE|poet|our own words|at most medium|Lists of this kind|before \d/);
  const own = methodOf(read(eventsAlone(columns, rows, { record: 'mixed', rules: ['Tea is <b>friendly</b>.'] })));
  expect(own).toContain('Tea is');
  expect(own).not.toMatch(/does not state|is AGREE/);
});

it('pages of a list of agreements tell how long each was in force, and that its event is its conclusion', () => {
  const pacts = read(agreementsAlone());
  const agreement = pacts.agreements.find(({ id }) => id === 'air-1963');
  if (!agreement) throw new Error('there is no such agreement');
  const data = dataOf(pacts);
  const list = textOf(render(AgreementsPage, { props: { data }, context: onPage }).body);
  expect(list).toContain('each as the data list it');
  expect(list).toMatch(/Cultural agreement, June 1965; in force since June 1965/);
  expect(list).toMatch(/Consular agreement, 1989 (?!;)/);
  const page = textOf(render(AgreementPage, { props: { data: { ...data, agreement } }, context: onPage }).body);
  expect(page).toMatch(/In force 7 October 1963–December 1971/);
  expect(page).not.toContain('What it rests on');
  expect(eventOf(pacts)).toContain('Row trade-1956 of agreements.csv: the event is its conclusion.');
  expect(eventOf(pacts)).toContain('It is between the two sides, who agreed on it.');
  expect(eventOf(pacts)).not.toContain('who did it to whom');
  expect(methodOf(pacts)).toContain('The record is a list of agreements');
});

it('an agreement of which no event tells has a page that says so, with those between whom it is', () => {
  const mixed = read(disputesAndAlliances({ participants: true }));
  const agreement = mixed.agreements.find(({ id }) => id === 'pact-1956');
  if (!agreement) throw new Error('there is no such agreement');
  const data = dataOf(mixed);
  const page = textOf(render(AgreementPage, { props: { data: { ...data, agreement } }, context: onPage }).body);
  expect(page).toMatch(/No event of the record tells of it.* Parties and mediators .*Pakistan .*Soviet Union/);
  expect(page).not.toContain('Events that it stands in');
  expect(textOf(render(AgreementsPage, { props: { data }, context: onPage }).body)).not.toContain('events tell of');
});

it('weights are told and noted where rows state them, and nowhere else', () => {
  const weighted = read(
    eventsAlone(
      'date,title,category,weight',
      ['1950,Ties,SUPPORT,12', '1952,A quarrel,ACCUSE,4', '1954,Talks,CONSULT,'],
      {
        weight: 'number of reports'
      }
    )
  );
  const chosen = (dataset: Dataset, query = '') => chosenBy(dataset, new URLSearchParams(query));
  expect(eventOf(weighted)).toContain('number of reports 12');
  expect(eventOf(weighted, 2)).not.toContain('number of reports');
  const notesOf = (query: string) => warmthFigure(weighted, chosen(weighted, query).view).notes.join(' ');
  expect(notesOf('weights=count')).toContain(
    'Events count by number of reports: one of 8, the mean of the record, counts once.'
  );
  expect(notesOf('')).not.toContain('number of reports');
  expect(methodOf(weighted)).toContain('The rows state how much each event weighs');
  expect(methodOf(packaged)).not.toContain('The rows state how much');
});

describe('of events that are scored by a scale of their own', () => {
  const scored = read(ownScoresAlone());

  it('the page on the method tells that scale, and of no codes, other scales and coders', () => {
    const text = methodOf(scored);
    expect(text).toContain('The record’s own scale');
    expect(text).toContain(
      'by the scale Tsinghua, from −9, the most hostile, to 9, the most cooperative. How close two'
    );
    expect(text).toContain('Its source: A list of scores.');
    expect(text).toContain('Its score stays as it is: the data state no other.');
    expect(text).toContain('4 ways to measure: one scale, with a half-life');
    expect(text).not.toMatch(
      /PLOVER(?! context)|CAMEO|Goldstein|confidence says|at (high|low) confidence|a kind of act one score|codes are those/
    );
  });

  it('the page of one gives the score as its row states it and as it is drawn, and calls it coded by nobody', () => {
    const text = eventOf(scored);
    expect(text).toMatch(/Scale Meaning Score .*Tsinghua 3 of −9 to 9: How close two great powers are\. \+3\.3/);
    expect(text).toContain('as the default view has it: Tsinghua scores');
    expect(text).not.toMatch(/Machine-coded|Not coded: it has no score|Confidence in the coding/);
  });

  it('the table has a column of these scores by the name of the scale, and none of others', () => {
    const text = eventsOf(scored);
    expect(text).toContain('Tsinghua score');
    expect(text).not.toMatch(/PLOVER score|Goldstein score|Confidence/);
    expect(eventsOf(packaged)).not.toContain('Tsinghua');
    expect(tableKey('events', codedByOf(scored))).toBe('table.events.scored');
  });

  it('another coding of one is told to have no score by it', () => {
    const doubted = read(
      eventsAlone(
        `${ownScores.columns},category,confidence,alternatives`,
        ownScores.rows.map((row) => `${row},SUPPORT,low,ASSAULT`),
        ownScores.dyad
      )
    );
    expect(eventOf(doubted)).toContain(
      'None has a score by Tsinghua, in whose rows the act was scored and not its kind'
    );
    expect(methodOf(doubted)).toContain('By the record’s own scale an event has the score of its row in every rerun');
    expect(eventOf(packaged)).not.toContain('in whose rows');
  });
});

describe('of a measure without any events', () => {
  const alone = read(measuresAlone());
  const pageOf = (Page: typeof ItemsPage) =>
    textOf(render(Page, { props: { data: dataOf(alone) }, context: onPage }).body);
  const counted = /\b0 (of|events)|no event fits|coded|PLOVER|CAMEO|silent/i;

  it('no page leads to a chart or a list that is made of events', () => {
    const data = dataOf(alone);
    const [actor] = alone.actors;
    if (!actor) throw new Error('there is no side');
    const plainPages = [OverviewPage, WarmthPage, EventsPage, DensityPage, NetworkPage, MethodPage, ActorsPage];
    const bodies = [
      ...plainPages.map((Page) => render(Page, { props: { data }, context: onPage })),
      render(SearchPage, { props: { data }, context: onPage }),
      render(ActorPage, { props: { data: { ...data, actor } }, context: onPage }),
      render(ErrorPage, { context: onPageOf(data) }),
      // An address of no page belongs to no relationship.
      render(ErrorPage, { context: onPageOf({ hasEvents: false }) }),
      render(PageFrame, {
        props: { dataset: alone, children: createRawSnippet(() => ({ render: () => '<p></p>' })) },
        context: onPage
      })
    ].map(({ body }) => body);
    for (const body of bodies) {
      expect(body).toMatch(/href="[^"]*\/(warmth|method|actors)/);
      expect(body).not.toMatch(/(href|action)="[^"]*\/(density|network|robustness|events|agreements|items)\b/);
    }
  });

  it('a link to any of its pages, its citation and its foot tell of what was measured, and of no events', () => {
    const told = (route: string, id = '') => previewOf(alone, { route, id, view: defaultView });
    for (const route of ['/', '/warmth'])
      expect(told(route).description).toMatch(/^Agreement in votes, from 1960 to 1989\. /);
    const routes = [
      '/density',
      '/network',
      '/robustness',
      '/events',
      '/actors',
      '/agreements',
      '/items',
      '/method',
      '/data'
    ];
    for (const route of [...routes, '/search', '/briefing']) {
      const { description, chart } = told(route);
      expect([description, chart]).toEqual([expect.not.stringMatching(/coded|counted|\b0\b/) as string, 'warmth']);
    }
    expect(told('/actors/[id]', 'pakistan').description).toContain('has no events: it holds what was measured');
    expect(citation('en', alone)).toMatch(
      /^Pakistan and Russia: Agreement in votes \(Voeten, 2021\), 1960–1989\. Dyad, version [\d.]+\.$/
    );
    expect(footerSource('en', alone)).toBe('Measured by others: Agreement in votes (Voeten, 2021).');
  });

  it('pages made of events say that there are none, and lead to what is measured', () => {
    for (const Page of [EventsPage, DensityPage, NetworkPage]) {
      const text = pageOf(Page);
      expect(text).toContain('This record has no events. It holds what was measured by others');
      expect(text).not.toMatch(counted);
    }
  });

  it('the page on the method tells of measures alone, and the list of actors counts no events', () => {
    const text = methodOf(alone);
    expect(text).toContain('The record has no events: nothing is coded or counted');
    expect(text).toContain('Agreement in votes');
    expect(text).not.toMatch(/There are 0|Lists of this kind|PLOVER|CAMEO|Uncertainty|below the line|rank correlation/);
    expect(pageOf(ActorsPage)).not.toMatch(/0 events|take part/);
  });
});
