import { sayWithPlaces } from '../../content/place-words.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Html, Road, Say } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { printOnly } from '../../kit/print-only.ts';
import { Prose } from '../../kit/Prose.tsx';

interface Props {
  readonly talk: NonNullable<Road['talk']>;
  readonly say: Say;
  /** What to have at hand. */
  readonly atHand: Html;
  readonly names: PlaceNames;
}

/** The talk that a road begins with, on half a sheet of paper: how to open, what to have at hand, what to ask back. */
export function TalkScript({ talk, say, atHand, names }: Props) {
  return (
    <>
      <article id="samtal" className="talk">
        <h3>{talk.titel}</h3>
        <h4>{t('samtal.borja')}</h4>
        <blockquote>
          <b>{say.to}:</b> ”{sayWithPlaces(say.text, names)}”
        </blockquote>
        <h4>{t('resultat.framme')}</h4>
        <Prose html={atHand} className="checks" />
        <h4>{t('samtal.fraga')}</h4>
        <ul className="ask-back">
          {talk.askBack.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p className="on-paper">{t('resultat.utskrift')}</p>
      </article>
      <button type="button" className="plain" onClick={() => printOnly(document.documentElement, 'samtal')}>
        {t('samtal.skriv-ut')}
      </button>
    </>
  );
}
