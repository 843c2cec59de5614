/** Where the build finds things, from the project's root. `VAGVAL_CONTENT` names another folder of content. */
export const paths = {
  content: process.env['VAGVAL_CONTENT'] ?? 'content',
  statutes: 'content/lagtext',
} as const;
