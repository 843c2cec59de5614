const content = process.env['VAGVAL_CONTENT'] ?? 'content';

/** Where the build finds things, from the project's root. `VAGVAL_CONTENT` names another folder of content. */
export const paths = {
  content,
  statutes: `${content}/lagtext`,
  /** How each file of tests went when it was last run. `VAGVAL_RESULTS` names another folder. */
  results: process.env['VAGVAL_RESULTS'] ?? 'reports/tests',
  /** What StrykerJS found when it last broke the machines on purpose. */
  mutation: process.env['VAGVAL_MUTATION'] ?? 'reports/mutation/mutation.json',
  situations: 'tests/situations/situationer.yaml',
} as const;
