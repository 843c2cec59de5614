import type { Note } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { inSwedish } from '../content/language.ts';

/** The provisions behind the words above, folded; while it is open their numbers stand in the text. */
export function Law({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <details className="lagen not-spoken">
      <summary>{t('foralder.lag')}</summary>
      <ol {...inSwedish()}>
        {notes.map(({ nummer, id, kort }) => (
          <li key={id} value={nummer}>
            <a className="lagrum" href={`/lagrum/#${id}`}>
              {kort}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The same on paper, where nothing can be unfolded: each once, in a line. */
export function PrintedLaw({ notes }: { notes: readonly Note[] }) {
  const each = [...new Map(notes.map((note) => [note.nummer, note])).values()].sort((a, b) => a.nummer - b.nummer);
  if (each.length === 0) return null;
  return (
    <p className="lagen-utskrift not-spoken">
      <b>{t('foralder.lag-bakom')}</b> <span {...inSwedish()}>{each.map(({ nummer, kort }) => `${nummer}\u00a0${kort}`).join(' · ')}</span>
    </p>
  );
}
