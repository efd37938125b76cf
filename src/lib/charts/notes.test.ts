import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { chartNames, defaultView, type View } from '#lib/view/index.ts';
import { figureOf } from './chart-figure.ts';

const choices: readonly (readonly [Partial<View>, RegExp])[] = [
  [
    { category: ['CONSULT', 'COERCE'] },
    /^Chosen events only, \d+ of 46: of the category “Consult or visit”, “Coerce”\.$/
  ],
  [
    { context: ['military'], actor: ['ayub-khan'] },
    /^Chosen events only, \d+ of 46: of the context “[^”]+”; with “Ayub Khan”\.$/
  ],
  [{ q: 'steel' }, /^Chosen events only, \d+ of 46: found by “steel”\.$/]
];

describe.each(chartNames)('a drawing of %s', (chart) => {
  it.each(choices)(
    'that shows chosen events says which and how many, and its title does not speak of all: %o',
    (choice, note) => {
      const { title, summary, choice: said } = figureOf(chart, dataset, { ...defaultView, ...choice });
      expect(said).toMatch(note);
      expect(summary.startsWith(said)).toBe(true);
      expect(title).toMatch(/chosen|this choice|No ties/);
    }
  );
  it('that shows all of a period says nothing of a choice', () => {
    for (const view of [{}, { from: '1965', to: '1974' }, { model: 'stock' as const }]) {
      const { title, choice } = figureOf(chart, dataset, { ...defaultView, ...view });
      expect(choice).toBe('');
      expect(title).not.toContain('chosen');
    }
  });
  it('names its source and what that states of itself, who made it, of which data and under which licence', () => {
    expect(figureOf(chart, dataset, defaultView).notes.at(-1)).toMatch(
      /^Source: 45 numbered items of the article “PAK-RUSSIA Relations” \(which states no author, publisher, date, or web address\), .* Dyad, data of \d{4}-\d\d-\d\d, CC-BY-4\.0\.$/
    );
  });
});
