import { Prose } from '../kit/Prose.tsx';
import { JuristNote } from '../kit/JuristNote.tsx';
import { StandingNote } from '../kit/StandingNote.tsx';
import { Citations } from '../kit/Citations.tsx';
import type { Training, TrainingCase } from '../content/training.ts';
import { day, t } from '../content/i18n.ts';
import { practiceAddress, programmeAddress, roomAddress } from '../content/training-addresses.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { ExpectedRoad } from './ExpectedRoad.tsx';

/** A case to read: the story first, the road and the trainer's notes folded away until they are wanted. */
export function CasePage({ training, trainingCase }: { training: Training; trainingCase: TrainingCase }) {
  const used = training.programmes.filter(({ fall }) => fall.includes(trainingCase.id));
  return (
    <article className="training case-page" id={trainingCase.id}>
      <p className="count">
        <CaseFacts trainingCase={trainingCase} />
      </p>
      <h1 tabIndex={-1}>{trainingCase.titel}</h1>
      <StandingNote text={trainingCase} />
      <Prose html={trainingCase.berattelse} className="story" />
      <p className="actions">
        <a className="plain" href={roomAddress({ fall: trainingCase.id })}>
          {t('utb.fall.projektor')}
        </a>
        <a className="plain" href={practiceAddress(trainingCase.id)}>
          {t('utb.fall.ova')}
        </a>
      </p>
      <section className="sec">
        <h2>{t('utb.fall.prata')}</h2>
        <Prose html={trainingCase.prata} />
      </section>
      <details className="sec">
        <summary>{t('utb.fall.facit')}</summary>
        <ExpectedRoad trainingCase={trainingCase} />
      </details>
      <details className="sec leader">
        <summary>{t('utb.fall.ledare')}</summary>
        <Prose html={trainingCase.ledare} />
      </details>
      {used.length > 0 && (
        <p className="meta">
          {t('utb.fall.ingar')}{' '}
          {used.map(({ id, titel }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={programmeAddress(id)}>{titel}</a>
            </span>
          ))}
        </p>
      )}
      <JuristNote items={trainingCase.jurist} />
      <Citations items={trainingCase.kallor} />
      <p className="meta">
        {t('utb.fall.version', {
          version: trainingCase.version,
          datum: day(trainingCase.granskad.datum),
          galler: day(trainingCase.gallerFran),
        })}
      </p>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </article>
  );
}
