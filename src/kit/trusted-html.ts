import { addressOf } from '../content/address.ts';
import type { Html } from '../content/types.ts';

interface Policies {
  readonly createPolicy: (name: string, rules: object) => { readonly createHTML: (html: string) => unknown };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;

// The only place where a text becomes HTML: the policy of every page refuses any other (see `policy` in prerender.ts). What comes
// here is made by the build, or by `src/content/case/text.ts` of a file from the device.
const texts = policies?.createPolicy('vagval', { createHTML: (html: string) => html });

/** A text with its links as they lead where the site begins at `root`: they are written for one that begins at `/`. */
export const sited = (html: Html, root = addressOf('/')): Html => html.replaceAll('href="/', `href="${root}`);

const trusted = new Map<Html, string>();

/** A text as the browser accepts it for HTML; the same object each time, so that what stands on the page is not written anew. */
export function trustedHtml(html: Html): string {
  if (!texts) return sited(html);
  const known = trusted.get(html);
  if (known !== undefined) return known;
  const made = texts.createHTML(sited(html)) as string;
  trusted.set(html, made);
  return made;
}
