import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const script = (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
/** Deque's engine and IBM's, each with all its rules, as one script. */
const axe = script('axe-core/axe.min.js');
const checker = script('accessibility-checker-engine/ace.js');

/** Brings an engine to a page, where it stays as long as the page does. */
async function bring(page: Page, name: 'axe' | 'ace', engine: string): Promise<void> {
  if (await page.evaluate((name) => name in window, name)) return;
  await page.evaluate(`${engine}; window.${name} = ${name}; undefined`);
}

const axeViolations = v.array(
  v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })) })
);
const checkerViolations = v.array(
  v.object({ ruleId: v.string(), message: v.string(), snippet: v.string(), path: v.object({ dom: v.string() }) })
);

/**
 * Rules of IBM's engine that take most of its time and never hold anything for a violation: what they say is for a
 * person to look at.
 */
export const checkerRulesForPeople = [
  'element_tabbable_unobscured',
  'element_tabbable_visible',
  'img_alt_background',
  'style_focus_visible',
  'text_quoted_correctly',
  'text_whitespace_valid',
  'widget_tabbable_exists',
  'widget_tabbable_single'
] as const;

/** Rules of axe about what another theme changes: colours. */
export const axeContrastRules = ['color-contrast', 'link-in-text-block'] as const;

/** What is looked at: the page, or the element of a selector. */
const scopeOf = (within?: string) => (within === undefined ? 'document' : `document.querySelector('${within}')`);

/** What axe finds on a page, or in one element of it, by all its rules or by some, one line a place. */
export async function axeFindings(page: Page, rules?: readonly string[], within?: string): Promise<string[]> {
  await bring(page, 'axe', axe);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) });
  const found = await page.evaluate(`axe.run(${scopeOf(within)}, ${options}).then(({ violations }) => violations)`);
  return v
    .parse(axeViolations, found)
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/**
 * What IBM's engine holds for a violation on a page, or in one element of it, one line a place; what it asks a person to
 * look at is not among it.
 */
export async function checkerFindings(page: Page, within?: string): Promise<string[]> {
  await bring(page, 'ace', checker);
  // Chosen in the page: of thousands of results nearly all say that something is well.
  // Whether the page is locked to one orientation is asked of each element, though only a sheet can do it.
  const found = await page.evaluate(`(async () => {
    const checker = new ace.Checker();
    const turning = [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some(({ cssText }) => cssText.includes('orientation')));
    const left = [...${JSON.stringify(checkerRulesForPeople)}, ...(turning ? [] : ['element_orientation_unlocked'])];
    checker.rulesetRules.IBM_Accessibility = checker.rulesetRules.IBM_Accessibility.filter((rule) => !left.includes(rule));
    const { results } = await checker.check(${scopeOf(within)}, ['IBM_Accessibility']);
    return results.filter(({ value: [level, result] }) => level === 'VIOLATION' && result === 'FAIL');
  })()`);
  return v
    .parse(checkerViolations, found)
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}
