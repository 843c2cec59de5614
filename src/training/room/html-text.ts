import type { Html } from '../../content/types.ts';

/** The items of the lists in a text, each as one line of HTML. */
export const itemsOf = (html: Html): readonly Html[] =>
  [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) => item!.replaceAll(/<\/?p>/g, '').trim());

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The words of a text, without its markup: for files that hold no HTML. */
export const wordsOf = (html: Html): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:;?!])/g, '$1')
    .trim();
