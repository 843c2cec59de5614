import type { Passage } from '../content/types.ts';

const explanation = /class="ord-text" data-ord="([^"]+)"/g;

/** Passages as they are printed after others on the same page: a word that has been explained is not explained again. */
export function explainedOnce<P extends Passage>(passages: readonly P[], before: readonly Passage[] = []): readonly P[] {
  const explained = new Set(before.flatMap(({ html }) => [...html.matchAll(explanation)].map(([, word]) => word!)));
  return passages.map((passage) => ({
    ...passage,
    html: passage.html.replaceAll(explanation, (first: string, word: string) => {
      if (explained.has(word)) return first.replace('ord-text', 'ord-text igen');
      explained.add(word);
      return first;
    }),
  }));
}
