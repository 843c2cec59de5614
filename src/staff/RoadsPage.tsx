import { usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { roadGroups } from '../content/roads.ts';
import { Loading } from '../kit/Loading.tsx';

/** Every road there is, grouped by what it is about. */
export function RoadsPage() {
  const roads = usePart('roads')?.roads;
  if (!roads) return <Loading part="roads" />;
  return (
    <>
      <h1 tabIndex={-1}>{t('vagar.rubrik')}</h1>
      <p className="lead">
        {t('vagar.ingress')} <a href="/hitta/">{t('hitta.rubrik')}</a> · <a href="/karta/">{t('karta.rubrik')}</a>
      </p>
      {roadGroups.map(({ title, roads: ids }) => (
        <section key={title} className="sec">
          <h2>{t(title)}</h2>
          <ul className="roads">
            {ids.map((id) => (
              <li key={id}>
                <a href={`/vag/${id}/`}>
                  <b>{roads[id].namn}</b> <span>{roads[id].titel}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
