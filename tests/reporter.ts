import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the report with the line that continuous integration reads: `12 passed, 0 failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => Array.from(module.children.allTests(), (test) => test.result().state));
    const passed = tests.filter((state) => state === 'passed').length;
    const failed = tests.filter((state) => state === 'failed' || state === 'pending').length;
    // A file that does not load and an error outside every test are failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`${passed} passed, ${failed + broken} failed`);
  }
}
