import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { checkView, withoutUnknown } from './check-view.ts';
import { defaultView } from './default-view.ts';
import type { View } from './view.ts';

const check = (view: Partial<View>) => checkView(dataset, { ...defaultView, ...view });

describe('codes and ids that the data do not have', () => {
  it.each([
    ['category', 'AGREEE', 'AGREE'],
    ['category', 'acuse', 'ACCUSE'],
    ['context', 'diplomatics', 'diplomatic'],
    ['actor', 'ayub-kahn', 'ayub-khan'],
    ['actor', 'ussr', undefined],
    ['highlight', 'tashkent-declaration', '1966-01-06-tashkent-declaration'],
    ['category', 'zzz', undefined],
    ['actor', '__proto__', undefined]
  ] as const)('%s=%s is told, with the nearest that they have, if any is like it', (parameter, value, nearest) => {
    expect(check({ [parameter]: [value] })).toMatchObject([{ parameter, value, nearest }]);
  });

  it.each([
    ['category', 'code', 'AGREE, CONSULT, SUPPORT'],
    ['context', 'code', 'diplomatic, economic, military'],
    ['actor', 'id', 'actors.csv'],
    ['highlight', 'id', 'events.csv']
  ] as const)(
    'of %s are told with what is allowed: codes by name, ids by the table that lists them',
    (parameter, fault, allowed) => {
      const [problem] = check({ [parameter]: ['zzz'] });
      expect(problem?.fault).toBe(fault);
      expect(problem?.allowed.split(', ').slice(0, 3).join(', ')).toBe(allowed);
    }
  );

  it('are not told of codes that the scales have and no event happens to use', () => {
    expect(check({ category: ['ASSAULT'], context: ['cyber'] })).toEqual([]);
  });

  it('are told beside the known ones, of each parameter the first three', () => {
    const problems = check({ actor: ['pakistan', 'a', 'b', 'c', 'd'], category: ['X'], highlight: ['y'] });
    expect(problems.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
      'category X',
      'actor a',
      'actor b',
      'actor c',
      'highlight y'
    ]);
  });

  it('are left out of a view, and the others stay', () => {
    const view = {
      ...defaultView,
      actor: ['pakistan', 'a', 'b', 'c', 'd', 'e'],
      category: ['X'],
      context: ['diplomatic'],
      q: 'x'
    };
    expect(withoutUnknown(dataset, view)).toEqual({ ...view, actor: ['pakistan'], category: [] });
    expect(withoutUnknown(dataset, defaultView)).toBe(defaultView);
  });

  it('are none in the default view', () => {
    expect(check({})).toEqual([]);
  });
});

describe('a scale of the data’s own', () => {
  it('is told where they have none, and the default stands', () => {
    expect(check({ scale: 'own' })).toEqual([
      { parameter: 'scale', value: 'own', fault: 'own', allowed: 'plover, goldstein' }
    ]);
    expect(withoutUnknown(dataset, { ...defaultView, scale: 'own' })).toEqual(defaultView);
  });

  it('is followed where they have one', () => {
    const own = { name: 'Ours', meaning: '', source: '', low: -10, high: 10 };
    const view: View = { ...defaultView, scale: 'own' };
    const scored = { ...dataset, codebook: { ...dataset.codebook, own } };
    expect(checkView(scored, view)).toEqual([]);
    expect(withoutUnknown(scored, view)).toBe(view);
  });
});
