import type { ParentTexts, Part, Translated } from '../content/types.ts';
import { day, t } from '../i18n.ts';
import { JuristNote } from '../components/JuristNote.tsx';
import { Prose } from '../components/Prose.tsx';
import type { StringKey } from '../content/strings.gen.ts';

/** The titled parts of a text. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ rubrik, html }) => (
    <section key={rubrik} className="sec">
      <h2>{rubrik}</h2>
      <Prose html={html} />
    </section>
  ));
}

/** What stands at the end of a text: what a lawyer must review, the version and the review. */
export function About({ text }: { text: Translated }) {
  const facts = [
    t('resultat.version', { version: text.version, datum: day(text.gallerFran) }),
    t('resultat.granskad', { datum: day(text.granskad.datum), roll: t(`roll.${text.granskad.roll}` as StringKey) }),
  ];
  return (
    <section className="sec about">
      <JuristNote items={text.jurist} />
      <p className="meta">{t('resultat.lagtext')}</p>
      <p className="meta">{facts.join(' · ')}</p>
    </section>
  );
}

/** How far a translated text can be trusted, or that there is no translation and Swedish stands in. */
export function TranslationNote({ text, texts }: { text: Translated; texts: ParentTexts }) {
  if (texts.sprak.id === 'sv') return null;
  if (text.sprak === 'sv') return <p className="warn">{t('foralder.oversatt-saknas')}</p>;
  return (
    <p className="note">
      {texts.sprak.not} {text.aldre && t('foralder.oversatt-aldre')}
    </p>
  );
}
