import { expect, it } from 'vitest';
import { dataset } from '../../../tests/support/dataset.ts';
import { measureName } from './measure-name.ts';

const nameOf = (actor: string | null, recipient: string | null) =>
  measureName('en', dataset, { title: 'Trade', actor, recipient });

it('a measure is named by its title, and where it has a direction by who does it to whom', () => {
  expect(nameOf(null, null)).toBe('Trade');
  expect(nameOf('pakistan', 'russia')).toBe('Trade, Pakistan toward Russia');
  expect(nameOf('russia', 'pakistan')).toBe('Trade, Russia toward Pakistan');
});
