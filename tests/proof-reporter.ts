import { relative } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';
import { metaOf, writeResult } from '../src/build/proof/results.ts';
import type { Result, TestResult } from '../src/build/proof/results.ts';
import { commitNow, sourceMark } from '../src/build/proof/source.ts';
import { paths } from '../src/build/paths.ts';

/**
 * Writes down how every file of tests went and what it was run on, for the page /kontroll/ that a build makes of it. A file that is run
 * again takes the place of its own last result and of no other, so what was run in another command stays.
 */
export default class ProofReporter implements Reporter {
  #vitest: Vitest | undefined;
  #source = '';

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(): void {
    this.#source = sourceMark();
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const source = sourceMark();
    // Tests that ran while the source changed say nothing of either.
    if (source !== this.#source) return this.#say('the source changed while the tests ran');
    const commit = commitNow();
    const elsewhere: string[] = [];
    for (const module of modules) {
      const { project } = module;
      const file = relative(process.cwd(), module.moduleId).replaceAll('\\', '/');
      const given = project.getProvidedContext();
      // Tests of a built site are of what it was built from.
      if (given.builtFrom !== undefined && given.builtFrom !== source) elsewhere.push(file);
      else
        writeResult(paths.results, {
          source,
          ...(commit && { commit: commit.id }),
          clean: commit?.clean ?? false,
          day: new Date().toISOString().slice(0, 10),
          ...(given.engine !== undefined && project.name === 'browser' && { engine: given.engine }),
          project: project.name,
          file,
          // What fails outside every test may have spared any of them.
          errors: module.errors().length + unhandled.length,
          tests: [...module.children.allTests()].map(resultOf),
        } satisfies Result);
    }
    if (elsewhere.length > 0) this.#say(`the site was built from another source than it is now: ${elsewhere.join(', ')}`);
  }

  #say(why: string) {
    this.#vitest?.logger.warn(`Not written down for /kontroll/: ${why}.`);
  }
}

function resultOf(test: TestCase): TestResult {
  const { state } = test.result();
  return { name: test.fullName, state: state === 'passed' || state === 'failed' ? state : 'skipped', meta: metaOf(test.meta()) };
}
