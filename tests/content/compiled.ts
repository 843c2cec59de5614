import { compile } from '../../src/build/compiler/compile.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { paths } from '../../src/build/paths.ts';
import { buildDay } from '../../src/build/site/settled-day.ts';

/** The day the build would be made: what is in content/ may be dated up to it, so nothing of it is compiled on an earlier one. */
export const today = buildDay();

/** The day so many days from today. */
export const daysFromToday = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** content/ as the app gets it. */
export const content = compile({ root: paths.content, statutes: paths.statutes, today });

/** content/ file by file, before anything has become HTML. */
export const files = readContent(paths.content, []);
