import { readIds } from '../compiler/compile.ts';
import { writeGenerated } from '../compiler/ids.ts';
import { paths } from '../paths.ts';

// The ids as types, before tsc reads them: `vite` does the same on every build and save.
for (const path of writeGenerated(readIds({ root: paths.content }))) console.log(`skrev ${path}`);
