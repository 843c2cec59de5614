import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import { paths } from '../../src/build/paths.ts';
import { buildDay, turningDays } from '../../src/build/site/settled-day.ts';
import { dayAfter, lastingDay } from './lasting-day.ts';
import { build } from './server.ts';

const buildOn = (day: string) => build({ SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });

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
    const today = buildDay();
    const day = lastingDay(turningDays(compileAllDays({ root: paths.content, statutes: paths.statutes, today })), today);
    // Where something turns tomorrow, two later days are compared.
    const before = day === today ? inject('dist') : buildOn(day);
    const again = buildOn(dayAfter(day));
    try {
      const [first, second] = [marksIn(before), marksIn(again)];
      expect(Object.keys(first).length).toBeGreaterThan(200);
      expect(Object.keys(second).filter((file) => first[file] !== second[file])).toEqual([]);
      expect(Object.keys(second).toSorted()).toEqual(Object.keys(first).toSorted());
    } finally {
      for (const own of [again, ...(before === inject('dist') ? [] : [before])]) rmSync(own, { recursive: true, force: true });
    }
  },
  600_000,
);
