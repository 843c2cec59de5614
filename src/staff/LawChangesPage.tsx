import { useEffect } from 'react';
import { Citations } from '../kit/Citations.tsx';
import { JuristNote } from '../kit/JuristNote.tsx';
import { LawChips } from '../kit/LawChips.tsx';
import { Prose } from '../kit/Prose.tsx';
import { newWordings, placedIn } from '../content/calendar.ts';
import type { WordingDay } from '../content/calendar.ts';
import { usePart } from '../content/store.ts';
import { useToday } from '../content/today.ts';
import type { LawChange, NotFound, TouchedText } from '../content/types.ts';
import { day, t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';

/** The calendar of the law: what has changed since July 2025, what comes, and what was looked for in vain. */
export function LawChangesPage() {
  const calendar = usePart('calendar');
  const law = usePart('law');
  const today = useToday();
  useEffect(() => {
    if (calendar && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [calendar]);
  if (!calendar || !law) return <Loading part={law ? 'calendar' : 'law'} />;
  const { coming, unknown, past } = placedIn(calendar, today);
  const wordings = newWordings(law);
  return (
    <>
      <h1 tabIndex={-1}>{t('lagen.rubrik')}</h1>
      <p className="lead">{t('lagen.ingress')}</p>
      <p className="note">{t('lagen.lagtext')}</p>
      <p className="law-links">
        <a href="/lagen/andringar.xml">{t('lagen.flode')}</a> · <a href="/lagrum/">{t('lag.rubrik')}</a>
      </p>
      <section className="sec">
        <h2>{t('lagen.kommer')}</h2>
        {coming.length === 0 && <p>{t('lagen.inget-kommer')}</p>}
        <Days changes={coming} wordings={wordings.filter(({ date }) => date > today)} />
      </section>
      <section className="sec">
        <h2>{t('lagen.oklart')}</h2>
        {unknown.map((change) => (
          <Change key={change.id} change={change} heading="h3" />
        ))}
      </section>
      <section className="sec">
        <h2>{t('lagen.har-andrats')}</h2>
        <Days changes={past} wordings={wordings.filter(({ date }) => date <= today)} />
      </section>
      <section className="sec" id="inte-funnet">
        <h2>{t('lagen.inte-funnet')}</h2>
        <p>{t('lagen.inte-funnet-ingress')}</p>
        <ul>
          {calendar.notFound.map((found) => (
            <Missing key={found.id} found={found} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Days({ changes, wordings }: { changes: readonly LawChange[]; wordings: readonly WordingDay[] }) {
  const today = useToday();
  const dates = [...new Set([...changes.map(({ fran }) => fran!), ...wordings.map(({ date }) => date)])].sort((a, b) => a.localeCompare(b));
  // What comes is read from the nearest day on, what has been from the latest back.
  const inOrder = [...dates.filter((date) => date > today), ...dates.filter((date) => date <= today).reverse()];
  return inOrder.map((date) => (
    <section key={date} className="change-day">
      <h3>{t('lagen.fran', { datum: day(date) })}</h3>
      {changes
        .filter(({ fran }) => fran === date)
        .map((change) => (
          <Change key={change.id} change={change} heading="h4" />
        ))}
      {wordings
        .filter((wording) => wording.date === date)
        .map(({ lagrum }) => (
          <details key={date}>
            <summary>{t('lagen.lydelser', { antal: lagrum.length })}</summary>
            <p className="chips">
              <LawChips ids={lagrum} />
            </p>
          </details>
        ))}
    </section>
  ));
}

function Change({ change, heading: Heading }: { change: LawChange; heading: 'h3' | 'h4' }) {
  const roads = change.texts.filter(({ isRoad }) => isRoad);
  const others = change.texts.filter(({ isRoad }) => !isRoad);
  const decided = [
    change.proposition && t('lagen.proposition', { nummer: change.proposition }),
    change.utskott,
    change.riksdagen,
    ...change.sfs.map((nummer) => t('lagen.sfs', { nummer })),
    change.sfs.length === 0 && change.sakerhet !== 'foreslagen' && t('lagen.utan-sfs'),
  ].filter(Boolean);
  return (
    <section className="sec provision change" id={change.id} data-from={change.fran}>
      <Heading>{change.titel}</Heading>
      <p>{change.dagOklar ?? change.kort}</p>
      <p className={change.sakerhet === 'beslutad-och-last' ? 'note' : 'warn'}>{t(`lagen.sakerhet-${change.sakerhet}`)}</p>
      <details className="change-more">
        <summary>
          {t('lagen.mer')} <span className="visually-hidden">{change.titel}</span>
        </summary>
        <Prose html={change.html} />
        <p>
          <b>{t('lagen.for-vem')}</b> {change.forVem}
        </p>
        {change.lagrum.length > 0 && (
          <p className="chips">
            <b>{t('lagen.lagrum')}</b> <LawChips ids={change.lagrum} />
          </p>
        )}
        <JuristNote items={change.jurist} ofLaw />
        <p className="meta">
          <b>{t('lagen.beslut')}</b> {[...decided, t('lagen.last', { datum: day(change.last) })].join(' · ')}
        </p>
        <Citations items={change.kallor} />
      </details>
      {roads.length === 0 ? <p>{t('lagen.ingen-vag')}</p> : <Touched title={t('lagen.vagar', { antal: roads.length })} texts={roads} />}
      {others.length > 0 && <Touched title={t('lagen.andra-texter', { antal: others.length })} texts={others} />}
    </section>
  );
}

function Touched({ title, texts }: { title: string; texts: readonly TouchedText[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {texts.map(({ namn, href, text }) => (
          <li key={`${namn}${href ?? ''}`}>
            {href ? <a href={href}>{namn}</a> : namn} ({t(`lagen.text-${text}`)})
          </li>
        ))}
      </ul>
    </details>
  );
}

function Missing({ found: { id, vad, sokt, var: where, lagrum, bevaka } }: { found: NotFound }) {
  return (
    <li id={id}>
      {vad} {lagrum.length > 0 && <LawChips ids={lagrum} />}
      <span className="meta">
        {' '}
        {t('lagen.sokt', { datum: day(sokt), var: where })}. {bevaka && t('lagen.bevaka', { vad: bevaka })}
      </span>
    </li>
  );
}
