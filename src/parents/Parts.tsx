import type { Mirror, ParentAnswer, ParentRoad, ParentTexts, Passage, Translated } from '../content/types.ts';
import { day, t } from '../content/i18n.ts';
import { JuristNote } from '../kit/JuristNote.tsx';
import { SignedNote } from '../kit/SignedNote.tsx';
import { StandingNoteForParents } from '../kit/StandingNote.tsx';
import { dayBefore } from '../content/standing.ts';
import { Prose } from '../kit/Prose.tsx';
import type { StringKey } from '../content/strings.gen.ts';
import { explainedOnce } from './explained.ts';
import type { PassageShown } from './explained.ts';
import { Law, PrintedLaw } from './Law.tsx';

/** A passage with the provisions behind it. */
function Words({ passage }: { passage: PassageShown<Passage> }) {
  return (
    <>
      <Prose html={passage.html} />
      <Law notes={passage.lag} />
    </>
  );
}

/** The answer to what parents ask, which carries its own provisions on paper too. */
export function Answer({ answer }: { answer: PassageShown<ParentAnswer> }) {
  return (
    <>
      <StandingNoteForParents text={answer} />
      <Words passage={answer} />
      <PrintedLaw notes={answer.lag} />
    </>
  );
}

/** How a text begins: for whom it is, what it is about, and its opening. */
export function Opening({ text, label, danger = false }: { text: ParentRoad | Mirror; label: string; danger?: boolean }) {
  return (
    <header className={danger ? 'signpost danger' : 'signpost'}>
      <p className="label">{label}</p>
      <h1 tabIndex={-1}>{text.titel}</h1>
      <Words passage={explainedOnce([text.ingress])[0]!} />
      <StandingNoteForParents text={text} />
    </header>
  );
}

/** The titled parts of a text. */
export function Parts({ text }: { text: ParentRoad | Mirror }) {
  return explainedOnce(text.delar, [text.ingress]).map((part) => (
    <section key={part.rubrik} className="sec">
      <h2>{part.rubrik}</h2>
      <Words passage={part} />
    </section>
  ));
}

/** What stands at the end of a text: what a lawyer must review, the version and the review. */
export function About({ text }: { text: ParentRoad | Mirror }) {
  const facts = [
    t('resultat.version', { version: text.version, datum: day(text.gallerFran) }),
    text.utgava.till && t('resultat.text-till', { datum: day(dayBefore(text.utgava.till)) }),
    t('resultat.granskad', { datum: day(text.granskad.datum), roll: t(`roll.${text.granskad.roll}` as StringKey) }),
  ];
  return (
    <section className="sec about">
      <PrintedLaw notes={[text.ingress, ...text.delar].flatMap(({ lag }) => lag)} />
      <JuristNote items={text.jurist} />
      <p className="meta">{t('resultat.lagtext')}</p>
      <p className="meta">{facts.filter(Boolean).join(' · ')}</p>
      <SignedNote text={text} />
      <p className="actions">
        <button type="button" className="plain" onClick={() => print()}>
          {t('foralder.skriv-ut')}
        </button>
      </p>
    </section>
  );
}

/** How far a translated text can be trusted, or that there is no translation and Swedish stands in. */
export function TranslationNote({ text, texts }: { text: Pick<Translated, 'sprak' | 'isOlder'>; texts: ParentTexts }) {
  if (texts.sprak.id === 'sv') return null;
  if (text.sprak === 'sv') return <p className="warn">{t('foralder.oversatt-saknas')}</p>;
  return (
    <p className="note">
      {texts.sprak.not} {text.isOlder && t('foralder.oversatt-aldre')}
    </p>
  );
}
