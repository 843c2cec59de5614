/** Where the build finds things, from the project's root. */
export const paths = {
  content: 'content',
  statutes: 'tests/lagtext',
} as const;
