import type { Beside as Advice, BesideId, Role } from '../../machines/advice.ts';
import { getRoadIds } from '../roads.ts';
import { usePart } from '../content/parts.ts';
import { t } from '../i18n.ts';
import { Section } from './Road.tsx';
import { Line, Prose } from './Prose.tsx';
import type { Road } from '../content/types.ts';

const roles: readonly Role[] = ['forst', 'parallellt', 'darefter'];

interface Props {
  readonly advice: Advice;
  /** It is known that the worry does not concern anyone close: only then may the home be told of a report. */
  readonly homeIsSafe: boolean;
}

/** The advice that stands beside a road: first, at the same time, then. */
export function Beside({ advice, homeIsSafe }: Props) {
  const roads = usePart('roads')?.roads;
  if (!roads || roles.every((role) => advice[role].length === 0)) return null;
  return (
    <Section title={t('resultat.bredvid')} className="beside">
      <ul>
        {roles.flatMap((role) =>
          advice[role].map((id) => <Piece key={id} role={role} road={roads[id]} further={roads[furtherReading(id, homeIsSafe)]} />),
        )}
      </ul>
    </Section>
  );
}

// The report's own page says when to tell the home. Where that may be dangerous, or nobody has asked yet, the careful one is shown.
const furtherReading = (id: BesideId, homeIsSafe: boolean): BesideId =>
  id === 'orosanmalan' && !homeIsSafe ? 'orosanmalan-utan-att-forvarna' : id;

// A road has a page of its own to go on to; a text that is advice only is told here in full.
function Piece({ role, road, further }: { role: Role; road: Road; further: Road }) {
  const hasPage = (getRoadIds() as readonly BesideId[]).includes(road.id);
  return (
    <li id={`rad-${road.id}`} className={role} tabIndex={-1}>
      <p className="role">{t(`resultat.${role}`)}</p>
      <h3>{road.titel}</h3>
      <Prose html={road.ingress} />
      {hasPage ? (
        <a href={`/vag/${further.id}/`}>{t('resultat.las-mer', { vag: further.namn })}</a>
      ) : (
        <>
          <ol>
            {road.steg.map((step) => (
              <li key={step.gor}>
                <Line html={step.gor} />
              </li>
            ))}
          </ol>
          <Prose html={road.sagSa} className="quote" />
        </>
      )}
    </li>
  );
}
