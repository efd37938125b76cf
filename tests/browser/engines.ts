import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** IBM's engine with all its rules, as one script. */
const checker = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

const axeReport = v.object({ violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })) })) });
const checkerReport = v.object({
  results: v.array(v.object({ ruleId: v.string(), value: v.tuple([v.string(), v.string()]), message: v.string(), snippet: v.string(), path: v.object({ dom: v.string() }) }))
});

/** What axe finds on a page, one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = v.parse(axeReport, await page.evaluate("axe.run(document, { resultTypes: ['violations'] })"));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** What IBM's engine holds for a violation, one line a place; what it asks a person to look at is not among it. */
export async function checkerFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${checker}; window.ace = ace; undefined`);
  const { results } = v.parse(checkerReport, await page.evaluate("new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2'])"));
  return results.filter(({ value: [level, result] }) => level === 'VIOLATION' && result === 'FAIL')
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}
