import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { checkerRulesForPeople } from './engines.ts';

const rules = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-debug.js'),
  'utf8'
).split('/***/ ');

it.each(checkerRulesForPeople)(
  'IBM’s engine leaves it to a person what %s finds, and calls nothing a failure',
  (rule) => {
    const source = rules.filter((text) => text.startsWith(`"./src/v4/rules/${rule}.ts"`));
    expect(source).toHaveLength(1);
    expect(source[0]).toMatch(/RulePotential|RuleManual/);
    expect(source[0]).not.toContain('RuleFail');
  }
);
