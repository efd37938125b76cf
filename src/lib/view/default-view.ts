import type { View } from './view.ts';

/** What is shown where the address names nothing else. */
export const defaultView: View = {
  from: '',
  to: '',
  category: [],
  context: [],
  actor: [],
  q: '',
  scale: 'plover',
  model: 'mean',
  halflife: 5,
  early: 'show',
  bin: 'decade',
  stack: 'quad',
  form: '',
  highlight: [],
  direction: 'both',
  weights: 'same',
  eras: 'show',
  'background-events': 'show',
  series: [],
  lang: 'en',
  theme: ''
};
