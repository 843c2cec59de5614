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
export function CasePage({ training, found }: { training: Training; found: TrainingCase }) {
  const used = training.programmes.filter(({ fall }) => fall.includes(found.id));
  return (
    <article className="training case-page" id={found.id}>
      <p className="count">
        <CaseFacts found={found} />
      </p>
      <h1 tabIndex={-1}>{found.titel}</h1>
      <StandingNote text={found} />
      <Prose html={found.berattelse} className="story" />
      <p className="actions">
        <a className="plain" href={roomAddress({ fall: found.id })}>
          {t('utb.fall.projektor')}
        </a>
        <a className="plain" href={practiceAddress(found.id)}>
          {t('utb.fall.ova')}
        </a>
      </p>
      <section className="sec">
        <h2>{t('utb.fall.prata')}</h2>
        <Prose html={found.prata} />
      </section>
      <details className="sec">
        <summary>{t('utb.fall.facit')}</summary>
        <ExpectedRoad found={found} />
      </details>
      <details className="sec leader">
        <summary>{t('utb.fall.ledare')}</summary>
        <Prose html={found.ledare} />
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
      <JuristNote items={found.jurist} />
      <Citations items={found.kallor} />
      <p className="meta">
        {t('utb.fall.version', { version: found.version, datum: day(found.granskad.datum), galler: day(found.gallerFran) })}
      </p>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </article>
  );
}
