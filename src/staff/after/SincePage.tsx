import { usePart } from '../../content/store.ts';
import { sinceGroups } from '../../content/afterwards.ts';
import type { Since } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { JuristNote } from '../../kit/JuristNote.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Prose } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import { BeginWith } from '../BeginWith.tsx';

/** For whoever comes back: what has happened since, as entrances to the roads and to the conversation. Nothing of what was done before is known. */
export function SincePage() {
  const since = usePart('roads')?.since;
  if (!since) return <Loading part="roads" />;
  return (
    <>
      <h1 tabIndex={-1}>{t('sedan.rubrik')}</h1>
      <p className="lead">{t('sedan.ingress')}</p>
      {sinceGroups.map((group) => (
        <section key={group} className="sec since">
          <h2>{t(`sedan.grupp-${group}`)}</h2>
          {since
            .filter(({ grupp }) => grupp === group)
            .map((one) => (
              <Happened key={one.id} since={one} />
            ))}
        </section>
      ))}
    </>
  );
}

function Happened({ since }: { since: Since }) {
  const roads = usePart('roads')?.roads;
  return (
    <details id={since.id}>
      <summary>
        <h3>{since.titel}</h3>
      </summary>
      <StandingNote text={since} />
      <Prose html={since.html} />
      <h4>{t('sedan.vagar')}</h4>
      <ul className="roads">
        {since.vagar.map((id) => (
          <li key={id}>
            <a href={`/vag/${id}/`}>
              <b>{roads?.[id].namn}</b> <span>{roads?.[id].titel}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{t('sedan.eller')}</p>
      <p>
        <BeginWith concern={since.borja} />
      </p>
      <JuristNote items={since.jurist} />
    </details>
  );
}
