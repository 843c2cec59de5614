import type { Html } from '../content/types.ts';

// The national numbers, and a number with its area code as municipalities write it. What stands before is taken along, since Safari
// before 16.4 cannot read a look behind.
const number = /(^|[^\d-])(112|114 14|116 \d{3}|1177|0\d{1,3}[-–]\d{2,3}(?: ?\d{2,3}){1,3})(?![\d-])/g;

/** A text with its phone numbers to tap; what stands inside a link or a tag is left as it is. */
export const withPhones = (html: Html): Html =>
  html
    .split(/(<a\b.*?<\/a>|<[^>]+>)/)
    .map((part) =>
      part.startsWith('<')
        ? part
        : part.replaceAll(
            number,
            (_, before: string, found: string) => `${before}<a href="tel:${found.replaceAll(/[^\d]/g, '')}">${found}</a>`,
          ),
    )
    .join('');
