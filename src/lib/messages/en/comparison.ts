/** The words of the chart that compares lines, and of its page. */
export const comparison = {
  'compare.title.lead': '{$leader} was warmer than {$others} {$years}',
  'compare.title.lead-several':
    '.input {$count :number} .match $count 3 {{{$leader} was the warmest of the three {$years}}} 4 {{{$leader} was the warmest of the four {$years}}} * {{{$leader} was the warmest of {$count} {$years}}}',
  'compare.title.leads': '{$first}; {$second}',
  'compare.title.leads-second': '{$leader} {$years}',
  'compare.title.undecided': 'The records do not decide which line is warmer for years on end: {$events}',
  'compare.title.undecided-one': 'The record does not decide which line is warmer for years on end: {$events}',
  'compare.title.undecided-several':
    '.input {$count :number} .match $count 3 {{The records do not decide which of the three lines is the warmest for years on end}} 4 {{The records do not decide which of the four lines is the warmest for years on end}} * {{The records do not decide which of the {$count} lines is the warmest for years on end}}',
  'compare.title.missing':
    '.input {$count :number} .match $count one {{Nothing to compare: {$lines} has no line in this time}} * {{Nothing to compare: {$lines} have no line in this time}}',
  'compare.title.missing-chosen': 'Nothing to compare: no chosen event makes a line of {$lines} in this time',
  'compare.title.same': 'Every line is the same: nothing differs in what is compared',
  'compare.title.scales': 'Which line is warmer cannot be said: no one scale measures {$lines}',
  'compare.title.events':
    '.input {$count :number} .match $count one {{{$label} with 1 event}} * {{{$label} with {$count} events}}',
  'compare.years': 'from {$from} to {$to}',
  'compare.years.common': 'from year {$from} to year {$to} of each',
  'compare.chosen': 'Counting the chosen events alone: {$title}',

  'compare.direction': '{$from} toward {$to}',
  'compare.pair': '{$a}–{$b}',
  'compare.line': '{$whose}, {$period}',
  'compare.scaled': '{$line} ({$scale})',
  'compare.of-record': '{$line} ({$record})',
  'compare.of-record.scaled': '{$line} ({$record}, {$scale})',
  'compare.scale.its-own': 'its own {$scale}',
  'compare.scale.each-own': '{$scale}, which is another scale in each record',
  'compare.scales':
    'The lines are scored on different scales, so that their values cannot be compared: one that lies higher is not by that the warmer.',

  'compare.subtitle.mean':
    '.input {$halflife :number} .match $halflife one {{How warm relations were, from −10 to +10; an event counts half after one year.}} * {{How warm relations were, from −10 to +10; an event counts half after {$halflife} years.}}',
  'compare.subtitle.stock':
    'How warm relations were, from −9 to +9; each event moves the level reached before it, and none fades.',
  'compare.hands.one':
    '.input {$count :number} .match $count 2 {{Both lines are of one record, chosen by the same hands.}} * {{All lines are of one record, chosen by the same hands.}}',
  'compare.hands.several':
    '.input {$count :number} .match $count 2 {{These are two records, chosen by different hands.}} 3 {{These are three records, chosen by different hands.}} * {{These are {$count} records, chosen by different hands.}}',

  'compare.panel.difference': 'Difference: {$first} less {$second}',
  'compare.panel.difference.short': 'Difference: above 0 the first is warmer',
  'compare.panel.difference.above': 'Difference: above 0 {$first} is warmer',
  'compare.panel.warmer': 'warmer',
  'compare.panel.events.decade': 'Events by decade',
  'compare.panel.events.5years': 'Events by five years',
  'compare.panel.events.year': 'Events by year',
  'compare.panel.agreements': 'Agreements between the two sides',
  'compare.panel.agreements.short': 'Agreements',
  'compare.leads': 'Years that the title tells of',
  'compare.axis.years': 'years since the beginning of each period',
  'compare.axis.years.short': 'years into each period',
  'compare.axis.warmth': 'Warmth from {$low} to {$high}',
  'compare.axis.time': 'Time from {$first} to {$last}',

  'compare.note.band': 'Shaded: 80 of 100 reruns that vary what is doubtful of {$varied}.',
  'compare.note.band-difference':
    'Shaded: 80 of 100 reruns that vary what is doubtful of {$varied}; of the difference, with those of the two held beside one another by chance.',
  'compare.note.band-own':
    'Shaded: 80 of 100 reruns that vary what is doubtful of {$varied}; of the difference, with both lines from the same rerun.',
  'compare.varied.both': 'dates, codes and the choice of events',
  'compare.varied.dates': 'dates and the choice of events',
  'compare.varied.codings': 'codes and the choice of events',
  'compare.varied.none': 'the choice of events',
  'compare.note.alone':
    'What is not from the record, such as phases and measures from outside, is drawn beside one line alone.',
  'compare.note.scales':
    'Scored on different scales ({$scales}), as no one of them has scores for every line: their values cannot be compared, no difference is drawn and nothing is claimed.',
  'compare.note.scale-only': 'Events are scored by {$scale}: {$asked} does not have scores for every line.',
  'compare.note.unscored':
    '.input {$count :number} .match $count one {{{$label}: one event has no score and does not move the line.}} * {{{$label}: {$count} events have no score and do not move the line.}}',
  'compare.note.weights': '{$record}: events count by {$name}; one of {$mean}, the mean of the record, counts once.',
  'compare.note.unweighted': '{$record}: events count alike, as the record states no weights.',
  'compare.note.tested':
    'A title says that one line is above only of years that, all at once, hold in at least {$share} of 100 reruns ({$draws} in all) by each of {$settings} ways to measure. It tests what these records show, not what happened.',
  'compare.note.held':
    'They hold, all at once, in {$share} of 100 reruns by each of {$settings} ways to measure: of these records, not of what happened.',
  'compare.note.undecided':
    'A title names no years but such as hold, all at once, in {$share} of 100 reruns by each of {$settings} ways to measure.',
  'compare.note.band-foot': 'Shaded: 80 of 100 reruns that vary what is doubtful.',
  'compare.note.claimed': 'Marked along the top: the years that the title tells of.',
  'compare.note.aligned': 'Time is counted in years since the beginning of each period: {$periods}.',
  'compare.note.aligned-one': '{$label} from {$year}',
  'compare.note.early':
    '.input {$count :number} .match $count one {{Not shown is 1 event before both states existed.}} * {{Not shown are {$count} events before both states existed.}}',
  'compare.note.early-moving':
    '.input {$count :number} .match $count one {{Not shown is 1 event before both states existed; it moves the line all the same.}} * {{Not shown are {$count} events before both states existed; they move the lines all the same.}}',
  'compare.note.outside':
    '.input {$count :number} .match $count one {{Not counted is 1 event that touches the time of its line and began outside it.}} * {{Not counted are {$count} events that touch the time of their line and began outside it.}}',
  'compare.note.missing': '{$label} has no line: nothing in its record is scored in this time.',
  'compare.note.missing-chosen':
    '{$label} has no line: none of the chosen events of its record is scored in this time.',
  'compare.note.missing-beside': '{$label} has no line in this time: its record has one for {$years}.',
  'compare.note.agreements-chosen': 'Of agreements those alone are shown that chosen events are about.',
  'compare.note.force': 'A line after an agreement: how long it was in force, where that is told.',
  'compare.note.directed': 'An agreement has no direction: for a line of one side’s acts none is shown.',

  'compare.left-out': 'Not on this slide: {$what}.',
  'compare.left-out.events.decade': 'events by decade',
  'compare.left-out.events.5years': 'events by five years',
  'compare.left-out.events.year': 'events by year',
  'compare.slide.events': '{$panel}: {$counts}',
  'compare.slide.agreements': 'Agreements between the two sides: {$counts}',
  'compare.slide.agreements-one':
    '.input {$count :number} .match $count one {{{$label} with 1 agreement}} * {{{$label} with {$count} agreements}}',
  'compare.slide.agreement': '{$title} ({$date})',
  'compare.slide.aligned': 'Years are counted from the beginning of each period.',
  'compare.slide.kind': 'Kind',

  'compare.summary.line':
    '{$label}: {$counted}; warmest in {$warmest} at {$high}, coldest in {$coldest} at {$low}, by the year’s mean.',
  'compare.summary.level': '{$label}: {$counted}; at {$high} in each year, by the year’s mean.',
  'compare.summary.year': '{$label}: {$counted}; at {$high} in {$warmest}, its one whole year, by the year’s mean.',
  'compare.summary.flat': '{$label}: {$counted}.',
  'compare.counted.events': '.input {$count :number} .match $count one {{1 event}} * {{{$count} events}}',
  'compare.counted.agreements': '.input {$count :number} .match $count one {{1 agreement}} * {{{$count} agreements}}',
  'compare.reading': 'Each line is named at its end; the symbols on a line are those of its columns and agreements.',
  'compare.reading.none': 'There is no line; what is counted is named by the symbols of its columns and agreements.',
  'compare.reading.difference': 'Below, the difference: above 0 the first line is warmer.',

  'compare.mark.year': '{$year}: {$lines}',
  'compare.mark.year.common': 'Year {$year}: {$lines}',
  'compare.mark.line': '{$label} {$mean} ({$low} to {$high})',
  'compare.mark.no-line': '{$label} has no line',
  'compare.mark.difference': 'difference {$mean} ({$low} to {$high})',
  'compare.mark.bin':
    '.input {$count :number} .match $count one {{{$label}, {$years}: 1 event}} * {{{$label}, {$years}: {$count} events}}',
  'compare.mark.agreement': '{$label}: {$title}, {$kind}, {$date}',
  'compare.mark.agreement.parties': '{$label}: {$title}, {$kind}, {$date}; parties: {$parties}',

  'compare.table': 'Year by year: means of the lines, with the range of 80 of 100 reruns',
  'compare.table.none': 'No line has a whole year in this time, and no event or agreement begins in it.',
  'compare.column.year': 'Year',
  'compare.column.year.common': 'Year of each period',
  'compare.column.difference': 'Difference',
  'compare.column.events': 'Events, {$label}',
  'compare.column.agreements': 'Agreements, {$label}',
  'compare.cell': '{$mean}\u00A0({$low}\u00A0to\u00A0{$high})',
  'compare.cell.none': '–',

  'compare.page': 'Compare',
  'compare.lead':
    'Two to four lines on one scale. A line that lies higher shows a record with friendlier events, not by itself a closer relationship.',
  'compare.lead.scales':
    'Two to four lines. Those that are chosen are scored on different scales, so that their values cannot be compared: one that lies higher is not by that the warmer.',
  'compare.lead.missing':
    'Two to four lines beside one another. Of those that are chosen fewer than two are there in this time, so that nothing is compared.',
  'compare.form': 'Choose what is compared',
  'compare.form.line': 'Line {$name}',
  'compare.form.relationship': 'Relationship',
  'compare.form.none': 'none',
  'compare.form.from': 'From year',
  'compare.form.to': 'To year',
  'compare.form.direction': 'Whose acts',
  'compare.form.direction.both': 'both sides',
  'compare.form.direction.ab': 'first side',
  'compare.form.direction.ba': 'second side',
  'compare.form.show': 'Compare',
  'compare.static': 'This copy of the site shows one comparison alone; where a server runs, any can be chosen.',
  'compare.method':
    'Every line is drawn as on the page of its relationship. All are scored by one scale: by the one that is chosen, or by another if that alone has scores for each of them. Where no one scale has, each keeps that of its record, and no line is subtracted from another or said to be above it.',
  'compare.method.difference':
    'The difference subtracts the second line from the first; its band holds reruns of the two records beside one another by chance, because what one author left out says nothing of the other.',
  'compare.method.difference-own':
    'The difference subtracts the second line from the first; its band takes both lines from the same rerun, because they rest on one record.',
  'compare.records': 'The records',
  'compare.record': 'Coded from the {$record} {$credit}.',
  'compare.record.uncoded': 'From the {$record} {$credit}.',
  'compare.record.measures': 'It has no events, and so no line. Measured by others: {$measures}.',
  'compare.counts': '{$events}, {$agreements}.',
  'compare.source': 'Source: {$source}.',
  'compare.others': 'Other comparisons',
  'compare.others.directions': '{$a} toward {$b}, and {$b} toward {$a}',
  'compare.others.directions.of': '{$title}: {$a} toward {$b}, and {$b} toward {$a}',
  'compare.others.periods': '{$title}: {$first} beside {$second}',
  'compare.others.relationships': 'The relationships of this site'
} as const;
