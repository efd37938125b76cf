/** The method page: rules, scales, formulas, limits. */
export const methodPage = {
  'method.unfold': 'Unfold',
  'method.title': 'How it is done',
  'method.lead':
    'What is coded, by which rules, and how codes become a line, columns and a network. Whoever doubts a number finds here all that is needed to compute it again.',
  'method.lead.uncoded':
    'What is told, and how it is drawn and counted. The events are not coded: they have no score, and there is no line.',
  'method.lead.scored':
    'What is told, by which scale it is scored, and how scores become a line, and events columns and a network. Whoever doubts a number finds here all that is needed to compute it again.',
  'method.lead.measures': 'What was measured by others, and how it is drawn.',
  'method.source.text.measures':
    'The record has no events: nothing is coded or counted, and there is no line. What others measured is all that is drawn.',
  'method.contents': 'On this page',

  'method.source': 'What is coded',
  'method.source.uncoded': 'What is told',
  'method.source.article':
    '.input {$items :number} .match $items one {{All data rest on the {$record} {$credit}: its one numbered item, and the claims with a date or number in the prose before it.}} * {{All data rest on the {$record} {$credit}: its {$items} numbered items, and the claims with a date or number in the prose before them.}}',
  'method.source.chronicle':
    '.input {$items :number} .match $items one {{All data rest on the {$record} {$credit}: 1 place in its sources.}} * {{All data rest on the {$record} {$credit}: {$items} places in its sources.}}',
  'method.source.event-data': 'All data rest on the {$record} {$credit}.',
  'method.source.mixed':
    '.input {$items :number} .match $items one {{All data rest on the {$record} {$credit}: 1 place in them.}} * {{All data rest on the {$record} {$credit}: {$items} places in them.}}',
  'method.source.counts':
    '.input {$count :number} .match $count one {{There is {$events}, with {$actors} and {$agreements}.}} * {{There are {$events}, with {$actors} and {$agreements}.}}',
  'method.source.text':
    'Each has one code, or none; where somebody judged how sure it is, the page of the event says so.',
  'method.source.text.machine':
    'The codes are those of the data, and nobody here has judged them; nor has anybody said what else a code could be.',
  'method.source.text.scored':
    'The scores are those of the data. No event has a code: each is drawn and counted as not coded.',
  'method.source.text.uncoded':
    'None of them is coded: it is drawn at its date, counted where it began, and has no score.',
  'method.source.text.agreements':
    'The record is a list of agreements: each event is the conclusion of one. What is in force, and how long, moves no line.',
  'method.source.text.partly':
    '.input {$count :number} .match $count one {{One of them has no code: it is drawn and counted as not coded, and moves no line.}} * {{{$count} of them have no code: they are drawn and counted as not coded, and move no line.}}',
  'method.source.text.unscored':
    '.input {$count :number} .match $count one {{One of them has no score, and moves no line.}} * {{{$count} of them have no score, and move no line.}}',
  'method.rules': 'How an event is coded',
  'method.rules.lead': 'The package states by which rules its events were coded.',
  'method.rules.none': 'The package does not state by which rules its events were coded.',

  'method.plover': 'The PLOVER scale',
  'method.plover.lead':
    'PLOVER gives each category, and within it each mode, a score from −10 to +10, and puts it in one of four classes: cooperation or conflict, in words or in deeds. This is the whole published table, with the number of events here that have each code.',
  'method.plover.caption': 'PLOVER categories and modes',
  'method.cameo': 'CAMEO codes and Goldstein’s scale',
  'method.cameo.lead':
    'The second scale rests on the CAMEO code and the value that Goldstein’s scale gives it. These codes are used here. Another coding of an event has no CAMEO code of its own; it takes the mean of the codes that map to its category and mode.',
  'method.cameo.lead.alone':
    'Each event has the value that Goldstein’s scale gives to its CAMEO code. These codes are used here.',
  'method.cameo.statements':
    '.input {$count :number} .match $count one {{One event has a code that maps to no PLOVER category, as statements and appeals (01x and 02x) do not: it is drawn and counted as not coded, and Goldstein’s scale alone has a score for it.}} * {{{$count} events have codes that map to no PLOVER category, as statements and appeals (01x and 02x) do not: they are drawn and counted as not coded, and Goldstein’s scale alone has scores for them.}}',
  'method.cameo.statements.own':
    '.input {$count :number} .match $count one {{One event has a code that maps to no PLOVER category, as statements and appeals (01x and 02x) do not: it is drawn and counted as not coded, and has no score by PLOVER.}} * {{{$count} events have codes that map to no PLOVER category, as statements and appeals (01x and 02x) do not: they are drawn and counted as not coded, and have no scores by PLOVER.}}',
  'method.cameo.caption': 'CAMEO codes in use',
  'method.own': 'The record’s own scale',
  'method.own.scale':
    'Rows state the scores of events by the scale {$scale}, from {$low}, the most hostile, to {$high}, the most cooperative.',
  'method.own.source': 'Its source: {$source}',
  'method.own.drawn':
    'Its two ends are drawn as −10 and +10, and what lies between in proportion, so that neutral is in the middle. The act was scored, not its kind: no other coding of an event has a score by it.',
  'method.code': 'Code',
  'method.name': 'Name',
  'method.meaning': 'Meaning',
  'method.score': 'Score',
  'method.category.heading': '{$name} ({$quad})',
  'method.category': 'PLOVER code',
  'method.uses': 'Events',

  'method.mean': 'From scores to a line',
  'method.mean.text':
    'The line is a mean of the scores s of all events up to a day t, in which recent events weigh most: after each half-life h, an event counts half as much. One imagined neutral event of weight k, which never ages, pulls the mean to 0, so that after long silence the line comes back to neutral instead of holding the last word. It lies between −10 and +10.',
  'method.mean.weights':
    'The rows state how much each event weighs. Where the reader asks for it, w is also multiplied by that weight divided by the mean weight of the record, and in the other model an event acts so often; a row without one counts once.',
  'method.mean.early':
    'What happened before {$begin}, the day from which both sides exist, is shown and counted by decade, but moves the line only where the reader asks for it.',
  'method.mean.days':
    'An event known to a day acts on that day. One known only to a month, a year or a span acts on the middle day of it. One that lasted acts once in each calendar year it touches, on the middle day of its part of that year, as the Correlates of War data count years.',
  'method.stock': 'The other model',
  'method.stock.text':
    'The reader can choose the measure that Yan Xuetong and Zhou Fangyin of Tsinghua University made for bilateral relations. It is a score P that each event moves and that does not fade. Friends gain little from one more kindness and lose much from one blow. Here the impact I of an event is a fixed share of its score s. The scale has six levels of three points each: confrontation, tension, discord, normal, good, friendly.',
  'method.stock.example':
    'For instance, an event of score +10 moves a neutral relationship from 0 to {$gain}; one of score −10 moves the best relationship from {$bound} to {$loss}. Acts of one day are taken from the coldest to the warmest, as their order is not known.',
  'method.parameters': 'Parameters',
  'method.parameters.caption': 'Every number that the computation uses',
  'method.parameter': 'Parameter',
  'method.value': 'Value',
  'parameter.halflife': 'Half-life h, in years (the reader can choose another)',
  'parameter.neutral': 'Weight k of the imagined neutral event',
  'parameter.begin': 'The line begins',
  'parameter.year': 'Days in a year',
  'parameter.bound': 'Bounds of the other model, up and down',
  'parameter.impact': 'Impact I as a share of the score s',
  'parameter.draws': 'Draws (reruns) for the band',
  'parameter.band': 'Percentiles of the band',
  'parameter.high': 'Weight of the stated coding at high confidence',
  'parameter.medium': 'Weight of the stated coding at medium confidence',
  'parameter.low': 'Weight of the stated coding at low confidence',
  'parameter.bandValue': '{$low} to {$high}',

  'method.example': 'One value by hand',
  'method.example.lead':
    'This is the warmth of {$day}, the day of “{$title}”, from the data themselves. Age is the time from the act to that day, in years of {$year} days; weight is 2 to the power of minus age divided by {$halflife}; the last column is score times weight. Rounded numbers are shown, exact ones computed, so that sums by hand may differ in the last place.',
  'method.example.check':
    'The chart’s line has {$warmth} on this day. Each event’s page has the same table for its own day.',

  'method.band': 'Uncertainty',
  'method.band.text':
    'The band shows how far the line depends on what is not known. It is computed {$draws} times; the charts call these computations reruns. Each time, {$varied}.',
  'method.band.varied.both':
    'an act of which the day is not known falls on some day of its span, all equally likely; a coding is the stated one as often as the weight of its confidence says, else one of its alternatives; and each event counts more or less than once, as it would in another record of the same history',
  'method.band.varied.dates':
    'an act of which the day is not known falls on some day of its span, all equally likely; and each event counts more or less than once, as it would in another record of the same history',
  'method.band.varied.codings':
    'a coding is the stated one as often as the weight of its confidence says, else one of its alternatives; and each event counts more or less than once, as it would in another record of the same history',
  'method.band.varied.none':
    'each event counts more or less than once, as it would in another record of the same history',
  'method.band.scored': 'Its score stays as it is: the data state no other.',
  'method.band.coded': 'Its code stays as it is: the data do not say how likely another is.',
  'method.band.own':
    'By the record’s own scale an event has the score of its row in every rerun, for no other coding has one; there no coding is varied.',
  'method.band.evidence':
    'How often an event counts is drawn from an exponential distribution of mean 1 (the Bayesian bootstrap of Rubin, 1981); events told by one source item share one number, and of more than {$many} events those of a calendar month do. The imagined neutral event counts in the same way, and its score is drawn from a normal distribution of mean 0 and the standard deviation of all scores of the record, at least {$spread}, cut off at the ends of the scale. In the measure of Yan and Zhou an event that counts so often moves the level so often. So the band is wide where there are few events, and by the mean it grows through every silence.',
  'method.band.drawn':
    'The band runs from the {$low}th to the {$high}th percentile of these lines at each point. Chance starts from a fixed seed, so that the band is the same each time.',
  'method.band.middle':
    'In the year of an act whose day is not known the line jumps on the middle day, and most draws before or after it.',
  'method.band.dashed':
    'The line is dashed where it rests on too little: by the mean, where the weights of the latest acts of all events come to less than {$enough}; by the measure of Yan and Zhou, where fewer than {$recent} events lie in the last {$years} years.',
  'method.band.covers.both':
    'The band covers doubts about dates and codes that were noted, and that of resting on few events.',
  'method.band.covers.dates': 'The band covers doubts about dates that were noted, and that of resting on few events.',
  'method.band.covers.codings':
    'The band covers doubts about codes that were noted, and that of resting on few events.',
  'method.band.covers.none': 'The band covers the doubt of resting on few events, and no other.',
  'method.band.limit': 'It cannot cover what the record left out, nor errors that nobody noted.',

  'method.turns': 'What a title may say',
  'method.turns.text':
    'A title of the warmth chart says only in which years the line was higher than in others. Before any doubt is looked at, the turning points of the line that is shown are found, at most {$turns} in a row: spans of one to three calendar years in which the line rests on enough events, told apart by their means.',
  'method.turns.rule':
    'Then {$draws} lines are drawn as for the band, by each of {$settings} ways to measure: {$scales} with a half-life of three, five and ten years and by the measure of Yan and Zhou. What the title says must hold together in {$share} of 100 of them by every one of these, and on the line that is shown; in a record of more than {$many} events by half a point or more. Of what holds, the longest is said. Where nothing holds, the title counts the events.',
  'method.turns.scales':
    '.input {$count :number} .match $count one {{one scale,}} 2 {{both scales, each}} * {{{$count} scales, each}}',
  'method.turns.compared':
    'Where lines are compared, a title says that one is above all others only of years in a row, at least {$years}, in which that holds in the same way, all of them at once. Candidates are the years in which it is above on the lines shown, each resting on enough events, and what is left of them when years at their ends are taken away. Draws of two records know nothing of one another and are held beside one another by chance; two lines of one record come from the same draw, so that a line compared with itself differs in none. All lines are scored by one scale, and what is said holds by every scale that has scores for each of them; where no one scale has, nothing is said, and no line is subtracted from another.',
  'method.turns.limit':
    'So a title says what this record shows, steadily however one counts. It is no test against chance: scores shuffled among the dates tell some story as often. And it is no probability about history: what the record leaves out, nobody can draw.',

  'method.turns.seen': 'The line by each way to measure',

  'method.drawing': 'What the drawings do',
  'method.quiet': 'Quiet times',
  'method.quiet.text':
    'Five years and more without an event are named on the chart as the record’s silence: it may have left out what happened. The line drifts to 0 there because the memory of events fades, not because anything is told.',
  'method.density': 'Events by decade',
  'method.density.text':
    'Each event counts once, in the year in which it began; one act in an uncertain span counts at its middle. Decades without events stay on the axis. Years before both states existed, before the first or after the last event of the record, or outside the period are shaded, and below a decade that has only some of its years it says how many. Such a decade is compared with no other: a title names the few adjacent whole ones that hold a third of the events or more, each more than any other column, and where there are none it gives the plain count. Stacked by context, an event counts under its first context.',
  'method.network': 'The network',
  'method.network.text':
    'Two states are tied where one acted upon the other or both acted together; the tie is as wide as it has events. {$tone}Who signs an agreement is a party to it; where no signing is told, the acting states are. A person or body is tied to the state it acts for. Other states that an event names, and bodies of no state, are tied to whoever acted. The graph is laid out once, of the whole record, by forces with a fixed start: the two sides as poles, what both made between them, people with their state, other states outside; so it is the same each time, every node keeps its place in any period, and nearness in it has no unit. The title counts: agreements by state and time, else the events into which other states come, else those of one person, where these are three or more. An agreement counts where both sides are parties to it; what a body or person that acts for a state signs counts as its state’s, for instance a contract with a state company; a mediator is no party, nor is who resents what the other side joins.',

  'method.network.tone':
    'Acts between the two sides are coloured by their mean score, to one decimal: warm above 0.0, cold below, grey at 0.0; acts with another state are grey, for a score says only what one side did to the other.',

  'method.claims': 'Claims in the prose of the source',
  'method.claims.lead':
    'Passages with a date or number outside the numbered list. Those marked as context stand here for completeness and move nothing.',
  'method.claims.caption': 'Dated or counted claims',
  'method.discrepancies': 'Discrepancies',
  'method.discrepancies.lead':
    '.input {$count :number} .match $count 0 {{There is no place where a source contradicts itself or another, leaves something open, or says what common knowledge does not bear out.}} one {{The one place where a source contradicts itself or another, leaves something open, or says what common knowledge does not bear out.}} * {{All {$count} places where a source contradicts itself or another, leaves something open, or says what common knowledge does not bear out.}}',

  'method.measures': 'Measures from outside',
  'method.background': 'Eras and background',

  'method.limits': 'Limits',
  'method.limit.scale':
    'The scales give a kind of act one score, whatever its weight in history: a cultural agreement and a peace treaty score alike.',
  'method.limit.few':
    'With so few events each of them moves the line visibly. Differences smaller than the width of the band say nothing.',
  'method.limit.coder': 'Another coder would decide some cases differently.',
  'method.limit.coder.alternatives':
    'Another coder would decide some cases differently; the other codings that are named show where that is expected.',
  'method.limit.cause': 'The line describes. It says nothing about causes, and predicts nothing.',

  'method.references': 'Sources of the scales and measures',
  'reference.plover':
    'PLOVER: Open Event Data Alliance, Political Language Ontology for Verifiable Event Records, manual, 2021. Its table prints ACCUSE as 3; it is taken as −3, the sign of all its modes.',
  'reference.cameo': 'CAMEO: Philip A. Schrodt, Conflict and Mediation Event Observations, codebook, 2012.',
  'reference.goldstein':
    'Goldstein’s scale: Joshua S. Goldstein, “A Conflict-Cooperation Scale for WEIS Events Data”, Journal of Conflict Resolution 36 (2), 1992, in its form for CAMEO codes.',
  'reference.yan':
    'Yan Xuetong and Zhou Fangyin, measurement of bilateral relations, Tsinghua University; described in English in Yan Xuetong, “The Instability of China–US Relations”, Chinese Journal of International Politics 3 (3), 2010.',
  'reference.cow': 'Dyad-years: the convention of the Correlates of War project.',
  'reference.edtf': 'Dates: Extended Date/Time Format, ISO 8601-2.'
} as const;
