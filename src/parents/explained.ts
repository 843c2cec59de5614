import { filled, holesIn } from '../content/holes.ts';
import type { Html, Passage } from '../content/types.ts';

/** A passage as it stands on a page. */
export type PassageShown<P extends Passage> = Omit<P, 'html'> & { readonly html: Html };

/** Passages as they are printed after others on the same page: a word that has been explained is not explained again. */
export function explainedOnce<P extends Passage>(passages: readonly P[], before: readonly Passage[] = []): readonly PassageShown<P>[] {
  const explained = new Set(before.flatMap(({ html }) => holesIn(html).map(({ word }) => word)));
  return passages.map((passage) => ({
    ...passage,
    html: filled(passage.html, ({ word }) => {
      if (explained.has(word)) return ' igen';
      explained.add(word);
      return '';
    }),
  }));
}
