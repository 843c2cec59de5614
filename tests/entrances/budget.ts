/** How many inputs each property is tried with: 500 in every test run, 10 000 by `npm run test:entrances`. */
export const runs = { numRuns: Number(process.env['VAGVAL_INPUTS'] ?? 500) };

/** How long that may take (ms): many inputs on a busy machine. */
export const patience = runs.numRuns * 120 + 60_000;
