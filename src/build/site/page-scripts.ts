import { minifySync } from 'vite';

/** The scripts that stand in the page itself (src/index.html), minified. */
export interface PageScripts {
  /** What has to be so before the page is painted. */
  readonly first: string;
  /** The way out of a parents' page. */
  readonly leaving: string;
  /** What taps and the app need: nobody sees it, and it runs when the page has been painted. */
  readonly painted: string;
}

const script = /\s*<script(?: data-when="(\w+)")?>([\s\S]*?)<\/script>/g;

/** Takes the page's own scripts out of its template. */
export function takenOut(template: string): { readonly template: string; readonly scripts: PageScripts } {
  const found = [...template.matchAll(script)];
  const of = (when: string | undefined) => minified(found.flatMap(([, at, code]) => (at === when ? [code!] : [])).join('\n'));
  return {
    template: template.replaceAll(script, ''),
    scripts: { first: of(undefined), leaving: of('leaving'), painted: of('painted') },
  };
}

function minified(code: string): string {
  const { code: small, errors } = minifySync('src/index.html', code, { module: false, compress: true, mangle: true });
  if (errors.length > 0) throw new Error(`src/index.html: ${errors.map(({ message }) => message).join('; ')}`);
  return small.trim();
}
