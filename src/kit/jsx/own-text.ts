import { createElement, Fragment } from 'react';

interface Props {
  readonly children?: unknown;
}

// HTML lets nothing but text stand in these.
const textOnly: ReadonlySet<unknown> = new Set(['option', 'script', 'style', 'textarea', 'title', 'text', 'tspan']);

/** Props of an element with several children, where each text has an element of its own. */
export function among<P>(type: unknown, props: P): P {
  const { children } = props as Props;
  return textOnly.has(type) || !Array.isArray(children) ? props : { ...props, children: children.map((child) => owned(child)) };
}

/** The same with one child: alone in its element a text is safe, but a fragment is none, and a list stands for several. */
export function alone<P>(type: unknown, props: P): P {
  const { children } = props as Props;
  return type === Fragment || (Array.isArray(children) && !textOnly.has(type)) ? { ...props, children: owned(children) } : props;
}

// No `span`: the style sheets mean something by that.
function owned(child: unknown, key?: number): unknown {
  if (Array.isArray(child)) return child.some(isText) ? child.map((one, index) => owned(one, index)) : child;
  return isText(child) ? createElement('v-text', { key }, child) : child;
}

// Space between two elements is left as it is, by translators as well.
const isText = (child: unknown): child is string | number =>
  typeof child === 'number' || (typeof child === 'string' && child.trim() !== '');
