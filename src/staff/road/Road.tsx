import type { ReactNode } from 'react';
import first from 'virtual:content/first';
import { usePart } from '../../content/store.ts';
import { dayBefore } from '../../content/standing.ts';
import type { Road as RoadText } from '../../content/types.ts';
import { day, t } from '../../content/i18n.ts';
import type { StringKey } from '../../content/strings.gen.ts';
import { Citations } from '../../kit/Citations.tsx';
import { Contents } from '../../kit/Contents.tsx';
import { JuristNote } from '../../kit/JuristNote.tsx';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line, Prose } from '../../kit/Prose.tsx';
import { Signpost } from '../../kit/Signpost.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly road: RoadText;
  /** The small line over the title. */
  readonly label: string;
  /** The worry may concern someone at home: no contact with the home before social services have agreed. */
  readonly blocked?: boolean;
  /** What belongs to a run: above the steps, after them, and after the words to say. */
  readonly before?: ReactNode;
  readonly beside?: ReactNode;
  readonly why?: ReactNode;
}

/** A road, from the signpost to the sources: as a run ends in it, or by itself. */
export function Road({ road, label, blocked = false, before, beside, why }: Props) {
  const timeline = usePart('roads')?.timelines[road.tidslinje];
  return (
    <article id={road.id} className="road">
      <Signpost road={road} label={label} />
      {blocked && (
        <div className="block" role="note">
          <h2>{t('resultat.sparr-rubrik')}</h2>
          <p>{t('resultat.sparr')}</p>
        </div>
      )}
      {before}
      <Contents />

      <Section id="steg" title={t('resultat.steg')}>
        <Steps road={road} blocked={blocked} />
        <div className="contact">
          <p>
            <b>{t('resultat.kontakt')}</b>
          </p>
          <p>
            <Line html={road.kontakt} />
          </p>
        </div>
      </Section>
      {beside}
      {timeline && <Timeline timeline={timeline} />}
      <div className="at-hand">
        <Section id="sag" title={t('resultat.sag')} className="say">
          <Prose html={road.sagSa} />
        </Section>
        <Section id="framme" title={t('resultat.framme')}>
          <Prose html={road.haFramme} className="checks" />
        </Section>
      </div>
      <Folded id="veta" title={t('resultat.veta')}>
        <Prose html={road.braAttVeta} />
      </Folded>
      <Folded id="annars" title={t('resultat.annars')}>
        <Prose html={road.annars} />
      </Folded>
      {why}
      <About road={road} />
    </article>
  );
}

interface PartProps {
  readonly id?: string;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of a road; one with an id can be gone to. */
export function Section({ id, title, className, children }: PartProps) {
  return (
    <section {...(id && { id, tabIndex: -1 })} className={className ? `sec ${className}` : 'sec'}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

// What is read afterwards, or when something does not go as it should: one tap away.
function Folded({ id, title, children }: PartProps) {
  return (
    <section id={id} tabIndex={-1} className="sec folded">
      <details>
        <summary>
          <h2>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}

function Steps({ road, blocked }: { road: RoadText; blocked: boolean }) {
  return (
    <ol className="steps">
      {road.steg.map((step) => (
        <li key={step.gor}>
          {blocked && step.hem && <em className="hold">{t('resultat.sparr-steg')}</em>}
          <b>
            <Line html={step.gor} />
          </b>
          {step.mer && (
            <p>
              <Line html={step.mer} />
            </p>
          )}
          <p className="who">
            {step.vem} · {step.nar} <LawChips ids={step.lagrum} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function About({ road }: { road: RoadText }) {
  const reviewer = t(`roll.${road.granskad.roll}` as StringKey);
  return (
    <section className="sec about">
      <h2>{t('resultat.om')}</h2>
      <p>
        {t('resultat.varfor-grund')}{' '}
        {road.utanLagrum ? t('resultat.utan-lagrum', { skal: road.utanLagrum }) : <LawChips ids={road.lagrum} />}
      </p>
      <JuristNote items={road.jurist} />
      <p className="meta">{t('resultat.lagtext')}</p>
      <p className="meta">
        {[
          t('resultat.version', { version: road.version, datum: day(road.gallerFran) }),
          road.utgava.till && t('resultat.text-till', { datum: day(dayBefore(road.utgava.till)) }),
          t('resultat.granskad', { datum: day(road.granskad.datum), roll: reviewer }),
          t('resultat.innehall', { version: first.version }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Citations items={road.kallor} />
    </section>
  );
}
