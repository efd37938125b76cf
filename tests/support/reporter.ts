import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends all that is printed with the line that continuous integration reads: `12 passed, 0 failed`. */
export default class CountReporter implements Reporter {
  #counts = '';

  constructor() {
    // After the summary, the errors outside tests and whatever else is still said.
    process.once('exit', () => {
      console.log(this.#counts);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const tests = modules.flatMap((module) => Array.from(module.children.allTests(), (test) => test.result().state));
    const passed = tests.filter((state) => state === 'passed').length;
    const failed = tests.filter((state) => state === 'failed' || state === 'pending').length;
    // A file that does not load and an error outside every test are failures too, and a run that failed without any.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    this.#counts = `${passed} passed, ${Math.max(failed + broken, reason === 'passed' ? 0 : 1)} failed`;
  }
}
