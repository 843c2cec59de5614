import Beasties from 'beasties';
import { parse } from 'postcss';
import type { AtRule, Root, Rule } from 'postcss';
import { skeleton } from './skeleton.ts';

// Set by the inline script of index.html, so in no page as it is written; and what is said of a page by what it has in it.
const kept = [/\.resuming\b/, /\[data-text\b/, /\[data-kontrast\b/, /:has\(/];

/** The rules of `css` that these pages need to be painted as they are written; the whole style sheet follows behind them. */
export async function criticalCss(css: string, pages: readonly string[]): Promise<string> {
  const beasties = new Beasties({ reduceInlineStyles: true, external: false, allowRules: kept, logLevel: 'silent' });
  const html = await beasties.process(`<html><head><style>${css}</style></head><body>${skeleton(css, pages)}</body></html>`);
  const rules = parse(/<style>([\s\S]*?)<\/style>/.exec(html)![1]!);
  dropLater(rules, new Set(pages.flatMap((page) => [...page.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))));
  dropUnused(rules);
  return rules.toString();
}

/** Takes out what the first painting does not show: paper, what a pointer is over, and pages that have in them what these do not. */
function dropLater(rules: Root, classes: ReadonlySet<string>): void {
  const isShown = (selector: string) => {
    const required = withoutChoices(selector);
    return (
      !required.includes(':hover') && [...required.matchAll(/\.([\w-]+)/g)].every(([, name]) => name === 'resuming' || classes.has(name!))
    );
  };
  rules.walkAtRules((rule: AtRule) => {
    if (rule.name === 'page' || (rule.name === 'media' && rule.params === 'print')) rule.remove();
  });
  rules.walkRules((rule: Rule) => {
    const shown = rule.selectors.filter(isShown);
    if (shown.length === 0) rule.remove();
    else if (shown.length < rule.selectors.length) rule.selectors = shown;
  });
  rules.walkAtRules((rule: AtRule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** A selector without what may be so or not, or is one of several: no condition by itself. From the innermost and out. */
function withoutChoices(selector: string): string {
  const less = selector.replaceAll(/:(?:is|where|not)\([^()]*\)|:has\([^()]*,[^()]*\)/g, '');
  if (less !== selector) return withoutChoices(less);
  // A choice with more than classes in it: nothing is known of what it needs.
  return /:(?:is|where|not)\(/.test(less) ? '' : less;
}

/** Takes out the tokens that no rule left makes use of, and then those that only they did. */
function dropUnused(rules: Root): void {
  const used = new Set([...rules.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  let dropped = false;
  rules.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  if (dropped) dropUnused(rules);
}
