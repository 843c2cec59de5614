import { Fragment, jsxDEV as element } from 'react/jsx-dev-runtime';
import { alone, among } from './own-text.ts';

export type { JSX } from 'react';
export { Fragment };

/** What `jsx` and `jsxs` do, for the dev server and for the pages that are written at build time. */
export const jsxDEV: typeof element = (type, props, key, isStatic, ...rest) =>
  element(type, isStatic ? among(type, props) : alone(type, props), key, isStatic, ...rest);
