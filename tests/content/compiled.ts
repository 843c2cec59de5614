import { compile } from '../../src/build/compiler/compile.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { paths } from '../../src/build/paths.ts';

/** The day the build would be made. */
export const today = new Date().toISOString().slice(0, 10);

/** content/ as the app gets it. */
export const content = compile({ root: paths.content, statutes: paths.statutes, today });

/** content/ file by file, before anything has become HTML. */
export const files = readContent(paths.content, []);
