import type { ReactNode } from 'react';
import first from 'virtual:content/first';
import { usePart } from '../../content/store.ts';
import { dayBefore } from '../../content/standing.ts';
import { afterFirst, wholeOf } from '../../content/opening.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Html, Road as RoadText } from '../../content/types.ts';
import { day, t } from '../../content/i18n.ts';
import type { StringKey } from '../../content/strings.gen.ts';
import { Citations } from '../../kit/Citations.tsx';
import { JuristNote } from '../../kit/JuristNote.tsx';
import { LawChips } from '../../kit/LawChips.tsx';
import { Prose } from '../../kit/Prose.tsx';
import { SignedNote } from '../../kit/SignedNote.tsx';
import { Signpost } from '../../kit/Signpost.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import { Act } from './Act.tsx';
import { Fold, Section } from './Section.tsx';
import { Steps } from './Steps.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly road: RoadText;
  /** The small line over the title. */
  readonly label: string;
  readonly title?: string | undefined;
  /** The answer to what was asked. */
  readonly answer?: Html | undefined;
  readonly names: PlaceNames;
  /** The worry may concern someone at home: no contact with the home before social services have agreed. */
  readonly blocked?: boolean;
  /** Advice that comes before the road: its first step is the next one. */
  readonly before?: { readonly road: RoadText; readonly showAll: () => void } | undefined;
  /** What belongs to a run or a place: whom to turn to, where the pupil lives, what is kept, the advice beside, and why. */
  readonly contact?: ReactNode;
  readonly home?: ReactNode;
  readonly kept?: ReactNode;
  readonly beside?: ReactNode;
  readonly why?: ReactNode;
  /** The first screen is all there is time for yet: what lies below it comes after. */
  readonly short?: boolean;
}

/** A road: its first screen is enough to act on, then the steps, then what is one tap away. */
export function Road({
  road,
  label,
  title,
  answer,
  names,
  blocked = false,
  before,
  contact,
  home,
  kept,
  beside,
  why,
  short = false,
}: Props) {
  const [line, more] = answer ? [answer, wholeOf(road.ingress)] : [road.ingress.first, afterFirst(road.ingress)];
  const timeline = usePart('roads')?.timelines[road.tidslinje];
  return (
    <article id={road.id} className="road">
      <div className="now">
        <Signpost road={road} label={label} title={title} line={line} />
        {blocked && (
          <p className="block" role="note">
            {/* The advice that comes first, or the road itself, says the rest. */}
            <b>{t('resultat.sparr-rubrik')}</b>
          </p>
        )}
        <Act
          road={before?.road ?? road}
          title={before ? t('resultat.forst-finns', { rad: before.road.titel }) : t('resultat.nasta')}
          showAll={before?.showAll}
          names={names}
          blocked={blocked}
          contact={contact}
          home={home}
        />
        {kept}
        {!short && (
          <Section id="steg" title={t(before ? 'resultat.steg' : 'resultat.sedan')}>
            {more && <Prose html={more} className="lead" />}
            <Steps steps={before ? road.steg : road.steg.slice(1)} from={before ? 1 : 2} names={names} blocked={blocked} />
          </Section>
        )}
      </div>
      {/* Its place is there at once, so that nothing moves when it is filled. */}
      <div className="rest">
        {!short && (
          <>
            {beside}
            <StandingNote text={road} aheadOnly />
            {timeline && <Timeline timeline={timeline} />}
            <Fold id="sag" title={t('resultat.sag')} className="say">
              <Prose html={road.sagSa} />
            </Fold>
            <Fold id="framme" title={t('resultat.framme')}>
              <Prose html={road.haFramme} className="checks" />
            </Fold>
            <Fold id="veta" title={t('resultat.veta')}>
              <Prose html={road.braAttVeta} />
            </Fold>
            <Fold id="annars" title={t('resultat.annars')}>
              <Prose html={road.annars} />
            </Fold>
            {why}
            <About road={road} />
            <JuristNote items={road.jurist} />
          </>
        )}
      </div>
      {!short && <p className="on-paper">{t('resultat.utskrift')}</p>}
    </article>
  );
}

function About({ road }: { road: RoadText }) {
  const reviewer = t(`roll.${road.granskad.roll}` as StringKey);
  return (
    <Fold title={t('resultat.om')} className="about">
      <p>
        {t('resultat.varfor-grund')}{' '}
        {road.utanLagrum ? t('resultat.utan-lagrum', { skal: road.utanLagrum }) : <LawChips ids={road.lagrum} />}
      </p>
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
      <SignedNote text={road} />
      <Citations items={road.kallor} />
    </Fold>
  );
}
