/** What is said of codes that do not name one state. */
export const states = {
  'state.kind.id': 'id',
  'state.kind.name': 'name',
  'state.kind.cow': 'Correlates of War number',
  'state.kind.cowAbbreviation': 'Correlates of War abbreviation',
  'state.kind.gw': 'Gleditsch–Ward number',
  'state.kind.iso2': 'two-letter ISO code',
  'state.kind.iso3': 'three-letter ISO code',
  'state.kind.cameo': 'CAMEO code',
  'state.kind.fips': 'FIPS code',
  'state.kind.any': 'code or name',
  'state.empty': 'No code and no name of a state is given.',
  'state.unknown': 'No state has “{$code}” as its {$kind}.',
  'state.unknown.near': 'No state has “{$code}” as its {$kind}; did you mean {$nearest}?',
  'state.several': '“{$code}” has been the {$kind} of {$states}; a date tells which of them is meant.',
  'state.several.then': '“{$code}” has been the {$kind} of {$states}; none of them was there on {$day}.',
  'state.several.kinds': '“{$code}” can mean {$states}; say what kind of code it is.',
  'state.apart':
    'Two codes name different states: {$oneKind} “{$one}” is {$oneStates}, {$otherKind} “{$other}” is {$otherStates}.',
  'state.with': '{$state} ({$detail})'
} as const;
