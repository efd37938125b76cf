import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokens } from '#lib/charts/index.ts';
import { themes } from '#lib/view/index.ts';
import { colourProperties, drawingRules, themeSheet } from './theme-sheet.ts';

const colours = (theme: (typeof themes)[number]) => colourProperties(tokens[theme]);

describe('the drawing’s colours', () => {
  it.each(themes)('are each the colour of one name only, in %s', (theme) => {
    const values = [...colours(theme).values()];
    expect(new Set(values).size).toBe(values.length);
  });

  it('have the same names in both themes', () => {
    expect([...colours('dark').keys()]).toEqual([...colours('light').keys()]);
  });

  it('follow the page each, as fill and as stroke, on the drawing itself and within it', () => {
    const rules = drawingRules().split('\n');
    for (const [property, colour] of colours('light')) {
      for (const attribute of ['fill', 'stroke']) {
        const found = rules.filter((rule) => rule.includes(`[${attribute}="${colour}"]`));
        expect(found, `${attribute} ${colour}`).toEqual([
          `svg[data-theme=light][${attribute}="${colour}"],svg[data-theme=light] [${attribute}="${colour}"]{${attribute}:var(${property})}`
        ]);
      }
    }
    expect(rules).toHaveLength(2 * colours('light').size);
  });

  it('leave a drawing in dark colours as it is', () => {
    expect(drawingRules()).not.toMatch(/svg(?!\[data-theme=light\])/);
  });
});

describe('the theme’s sheet', () => {
  const sheet = themeSheet();
  const declared = (theme: (typeof themes)[number]) =>
    [...colours(theme)].map(([property, colour]) => `${property}:${colour}`).join(';');

  it('is dark by the system unless light is chosen, and dark where dark is chosen', () => {
    expect(sheet).toContain(
      `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declared('dark')}}}`
    );
    expect(sheet).toContain(`:root[data-theme=dark]{color-scheme:dark;${declared('dark')}}`);
  });

  it('prints light', () => {
    expect(sheet).toContain(`@media print{:root:root:root{color-scheme:light;${declared('light')}}}`);
  });

  it('gives every colour a system colour where the reader forces his own', () => {
    const forced = /forced-colors:active\)\{:root:root:root\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
    expect(
      forced
        .split(';')
        .map((each) => each.split(':')[0])
        .sort()
    ).toEqual([...colours('light').keys()].sort());
  });

  it('tells friendly from hostile also where the reader forces his own colours, and what is pointed out from the rest', () => {
    const forced = /forced-colors:active\)\{:root:root:root\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
    const value = new Map(forced.split(';').map((each) => each.split(':') as [string, string]));
    const differ = (...names: string[]) =>
      expect(new Set(names.map((name) => value.get(name))).size, names.join()).toBe(names.length);
    differ('--chosen-cooperation', '--chosen-conflict');
    differ(...[...value.keys()].filter((name) => name.startsWith('--quad-')));
    differ(...[...value.keys()].filter((name) => name.startsWith('--category-')));
    for (const name of value.keys()) if (/^--(quad|category|chosen)-/.test(name)) differ(name, '--paper');
  });

  it('names every font file once and no other', () => {
    const named = [...sheet.matchAll(/url\(fonts\/([^)]+)\)/g)].map(([, file]) => file);
    expect(named.sort()).toEqual(
      readdirSync('static/fonts')
        .filter((file) => file.endsWith('.woff2'))
        .sort()
    );
  });

  it('asks no other host for anything', () => {
    expect(sheet).not.toMatch(/\/\/|@import/);
  });

  it('gives dark colours, and no rule besides', () => {
    expect(sheet.match(/prefers-color-scheme|:root[^{},]*\[data-theme/g)).toEqual([
      'prefers-color-scheme',
      ':root:not([data-theme',
      ':root[data-theme'
    ]);
    expect(sheet.match(/svg\[data-theme=light\][^{]*\{(?!fill:var|stroke:)/g)).toBeNull();
  });

  it('is, beside what chooses, all that knows of themes, so that light and dark differ in colours alone', () => {
    const others = ['src', 'static']
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.(css|svelte|html|ts|js)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !/\.test\.ts$|theme-sheet\.ts$/.test(file))
      .filter((file) =>
        /prefers-color-scheme|\[data-theme|light-dark\(|dataset\.theme|pageTheme\(/.test(readFileSync(file, 'utf8'))
      );
    expect(others.sort()).toEqual([
      'src/lib/components/page/ThemeSwitch.svelte',
      'src/lib/components/page/page-theme.client.ts',
      'static/theme.js'
    ]);
  });
});
