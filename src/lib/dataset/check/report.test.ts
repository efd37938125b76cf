import { expect, it } from 'vitest';
import type { Problem } from '../types.ts';
import { refuseProblems } from './report.ts';

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, n) => ({ file: 'events.csv', line: n + 2, column: 'id', message: 'is wrong' }));
const refusal = (list: readonly Problem[]) => () => {
  refuseProblems(list);
};

it('data without a problem, or with what other programs would stumble over, are not refused', () => {
  expect(refusal([])).not.toThrow();
  expect(refusal(problems(1).map((problem) => ({ ...problem, isWarning: true })))).not.toThrow();
});

it('the first ten problems are named, and how many more there are', () => {
  expect(refusal(problems(10))).toThrow(/\nevents\.csv:11 id: is wrong$/);
  expect(refusal(problems(12))).toThrow(/\nevents\.csv:2 id: is wrong\n[^]*\nevents\.csv:11 id: is wrong\nand 2 more$/);
});
