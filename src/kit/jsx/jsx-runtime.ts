import { Fragment, jsx as element, jsxs as elements } from 'react/jsx-runtime';
import { alone, among } from './own-text.ts';
import { sited } from './site-link.ts';

export type { JSX } from 'react';
export { Fragment };

/**
 * React's own, but for two things: a link is written from where the site begins (`site-link.ts`), and a text that stands beside something else gets an element of its own.
 * A browser that translates a page puts elements of its own around every text, and React, which would change or remove a bare text
 * where it left it, changes what nobody sees, or takes the page down. A text that is alone in its element is safe.
 */
export const jsx: typeof element = (type, props, key) => element(type, alone(type, sited(type, props)), key);

/** The same for several children. */
export const jsxs: typeof elements = (type, props, key) => elements(type, among(type, sited(type, props)), key);
