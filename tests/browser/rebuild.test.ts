import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { build } from './server.ts';

const tomorrow = Math.floor(Date.now() / 1000) + 86_400;

/** Every file under a folder with a mark of what is in it. */
const marksIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

// Whoever publishes anew must not make everyone fetch everything anew. A build that was given may be of other content.
it.runIf(inject('isOurBuild'))(
  'a build of the same content on the next day gives the same files',
  () => {
    const again = build({ SOURCE_DATE_EPOCH: String(tomorrow) });
    try {
      const [first, second] = [marksIn(inject('dist')), marksIn(again)];
      expect(Object.keys(first).length).toBeGreaterThan(200);
      expect(Object.keys(second).filter((file) => first[file] !== second[file])).toEqual([]);
      expect(Object.keys(second).toSorted()).toEqual(Object.keys(first).toSorted());
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  },
  600_000,
);
