/** The page of downloads, and the README in the package. */
export const dataPage = {
  'data.title': 'The data',
  'data.lead':
    'Everything that is drawn comes from these tables. They are plain text in UTF-8 with commas between the cells and one line of headings; dates are in EDTF (ISO 8601-2), lists in a cell are parted by semicolons, and datapackage.json describes the package.',
  'data.whole': 'The whole package',
  'data.wholeText':
    'All tables, both published scales, the table of states, their descriptions and a short README in one file.',
  'data.download': 'Download {$file}',
  'data.tables': 'The tables',
  'data.caption': 'Each table by itself',
  'data.file': 'File',
  'data.holds': 'What it holds',
  'data.columns': 'Columns',
  'data.count': 'Rows',
  'data.rows': '.input {$count :number} .match $count one {{{$count} row}} * {{{$count} rows}}',
  'data.open':
    'Opened in a spreadsheet, columns with dates and codes should be read as text: programs like to turn 1966-01-06 into a date of their own and 050 into 50.',
  'data.cite': 'How to cite',
  'data.citation':
    '{$title}: coded events, {$years}. Dyad, version {$version}. Coded from the {$record} {$credit} with {$scales}.',
  'data.citation.uncoded': '{$title}: events, {$years}. Dyad, version {$version}. From the {$record} {$credit}.',
  'data.citation.measures': '{$title}: {$measures}, {$years}. Dyad, version {$version}.',
  'data.licence': 'Licence',
  'data.licenceText':
    '{$licence}, {$address}. The two published scales are facts from the published codebooks that the method page names; the states are facts from the lists and standards that codebook/datapackage.json names.',
  'data.description': 'The description of the package for programs:',
  'data.limits': 'What the record leaves out',
  'data.method': 'How the events were coded',
  'data.method.uncoded': 'How they are counted and drawn',
  'data.method.measures': 'How it is drawn',

  'table.events': 'what happened, when, and how it is coded',
  'table.events.uncoded': 'what happened, and when',
  'table.events.scored': 'what happened, when, and how it is scored',
  'table.actors': 'states, organizations and people, with the time in which they existed',
  'table.agreements': 'treaties, declarations, contracts and alliances',
  'table.participants': 'who took part in which event, in which role',
  'table.sources': 'the texts that the events are coded from, and what each states of itself',
  'table.source-items': 'the source items, each a place in a source, and their use',
  'table.discrepancies': 'what is doubtful in what is told, and its treatment',
  'table.eras': 'phases of the relationship and the times of leaders, from general works, not from the record',
  'table.background': 'what general works report and the record does not; never scored, never counted',
  'table.series': 'what was measured elsewhere, by year: unit, bounds and source; never an event',
  'table.series-values': 'its values',
  'table.plover': 'the PLOVER scale: score and class of each category and mode',
  'table.cameo': 'CAMEO codes with Goldstein’s values and their PLOVER codes',
  'table.states':
    'states since 1816, with their codes in other data and the times of their membership in the system of states',
  'data.others': 'The pages bring code and fonts of others with them.',
  'data.othersLicences': 'Their licences'
} as const;
