import type { Html } from '../content/types.ts';
import { trustedHtml } from './trusted-html.ts';

/** A text from content/: HTML that the compiler made of Markdown with raw HTML escaped. */
export function Prose({ html, className }: { html: Html; className?: string }) {
  return <div className={className ? `prose ${className}` : 'prose'} dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />;
}

/** One line of such a text. */
export function Line({ html }: { html: Html }) {
  return <span dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />;
}
