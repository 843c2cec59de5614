import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Tests that walk every run of the flow, the slowest last. */
const slow = ['table', 'duties', 'skips', 'model', 'safety', 'ahead-walk', 'replay', 'paths', 'advice', 'plan', 'what-if-walk'];

// The first failure ends the round for a mutant: the tests named as the changed file come first, and the walks through every run last.
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const changed = (this.ctx.config.related ?? []).map((file) => file.split('machines/').at(-1)!.split(/[./]/)[0]!);
    const nth = ({ moduleId }: TestSpecification) => {
      const name = basename(moduleId, '.test.ts');
      const own = changed.length === 1 && (name.startsWith(changed[0]!) || changed[0]!.startsWith(name));
      return slow.indexOf(name) - (own ? 2 * slow.length : 0);
    };
    return Promise.resolve(files.toSorted((one, other) => nth(one) - nth(other)));
  }
}

/** The tests of machines/ alone, as `npm run mutation` runs them for each mutant. */
export default defineConfig({
  test: {
    include: ['tests/machines/**/*.test.ts'],
    // Walks the cases in content/, and compiling that takes longer than all the others; practice-turns.test.ts has a case of its own.
    exclude: ['tests/machines/practice.test.ts'],
    isolate: true,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
