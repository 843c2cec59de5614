import Beasties from 'beasties';
import { skeleton } from './skeleton.ts';

// Set by the inline script of index.html, so in no page as it is written; and what is said of a page by what it has in it.
const kept = [/\.resuming\b/, /\[data-text\b/, /\[data-kontrast\b/, /:has\(/];

/** The rules of `css` that these pages need to be painted as they are written; the whole style sheet follows behind them. */
export async function criticalCss(css: string, pages: readonly string[]): Promise<string> {
  const beasties = new Beasties({ reduceInlineStyles: true, external: false, allowRules: kept, logLevel: 'silent' });
  const html = await beasties.process(`<html><head><style>${css}</style></head><body>${skeleton(css, pages)}</body></html>`);
  return /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
}
