import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** IBM's engine with all its rules, as one script. */
const checker = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

const axeViolations = v.array(
  v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })) })
);
const checkerViolations = v.array(
  v.object({ ruleId: v.string(), message: v.string(), snippet: v.string(), path: v.object({ dom: v.string() }) })
);

/** What axe finds on a page, one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const found = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)"
  );
  return v
    .parse(axeViolations, found)
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** What IBM's engine holds for a violation, one line a place; what it asks a person to look at is not among it. */
export async function checkerFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${checker}; window.ace = ace; undefined`);
  // Chosen in the page: of thousands of results nearly all say that something is well.
  const found = await page.evaluate(`new ace.Checker().check(document, ['IBM_Accessibility'])
    .then(({ results }) => results.filter(({ value: [level, result] }) => level === 'VIOLATION' && result === 'FAIL'))`);
  return v
    .parse(checkerViolations, found)
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}
