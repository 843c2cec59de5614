/** All the style that a plain page has. */
export const css = 'body{font:1.0625rem/1.5 sans-serif;max-width:44rem;margin:0 auto;padding:1rem}';

/**
 * The floor to measure against: a page that `dist` holds, as plain static HTML.
 * The same words and links, in the same elements, with one line of CSS; no script, no font, no drawing.
 */
export function plain(page: string): string {
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
  const body = /<body>([\s\S]*)<\/body>/.exec(page)?.[1];
  if (body === undefined) throw new Error('sidan saknar body');
  const text = body
    .replaceAll(/<(script|svg|dialog)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(
      /<([a-z][a-z0-9]*)\b([^>]*)>/g,
      (_, tag: string, attributes: string) => `<${tag}${/ (?:href|id)="[^"]*"/g.exec(attributes)?.[0] ?? ''}>`,
    );
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${css}</style></head><body>${text}</body></html>`;
}
