import type { MouseEvent } from 'react';
import { usePart } from '../../content/store.ts';
import { sinceGroups } from '../../content/afterwards.ts';
import type { Since } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { JuristNote } from '../../kit/JuristNote.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Prose } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import { entranceKey } from '../../session/storage.ts';

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
  const concern = useQuestion('arende')?.svar.find(({ id }) => id === since.borja);
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
        <a className="begin" href="/" onClick={(event) => begin(event, since.borja)}>
          {t('sedan.borja', { arende: concern?.text ?? '' })}
        </a>
      </p>
      <JuristNote items={since.jurist} />
    </details>
  );
}

// Opened in a tab of its own, or without scripts, the link leads to the start and nothing is left for it.
function begin(event: MouseEvent, concern: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  try {
    sessionStorage.setItem(entranceKey, concern);
  } catch {
    // Where storage is blocked the start asks for it.
  }
}
