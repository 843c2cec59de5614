import type { Beside as Advice, BesideId, Role } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import { getRoadIds } from '../roads.ts';
import { usePart } from '../content/parts.ts';
import { t } from '../i18n.ts';
import { Section } from './Road.tsx';
import { Line, Prose } from './Prose.tsx';
import type { Road } from '../content/types.ts';

const roles: readonly Role[] = ['forst', 'parallellt', 'darefter'];

interface Props {
  readonly advice: Advice;
  readonly answers: Answers;
}

/** The advice that stands beside a road: first, at the same time, then. */
export function Beside({ advice, answers }: Props) {
  const roads = usePart('roads')?.roads;
  if (!roads || roles.every((role) => advice[role].length === 0)) return null;
  return (
    <Section title={t('resultat.bredvid')} className="beside">
      <ul>
        {roles.flatMap((role) =>
          advice[role].map((id) => (
            <Piece key={id} id={id} role={role} label={labelOf(role, id, answers)} road={roads[careful(id, answers)]} />
          )),
        )}
      </ul>
    </Section>
  );
}

// The report's own road says when to tell the home. Where that may be dangerous, or nobody has asked yet, the careful one is shown.
const careful = (id: BesideId, { narstaende }: Answers): BesideId =>
  id === 'orosanmalan' && narstaende !== 'nej' ? 'orosanmalan-utan-att-forvarna' : id;

// A pupil who is a danger to others, and whom nobody suspects to be harmed: the report is for the moment when somebody does.
const labelOf = (role: Role, id: BesideId, answers: Answers): string =>
  id === 'orosanmalan' && answers.misstanke === 'nej' && answers['beteende-risk'] === 'ja'
    ? t('resultat.om-misstanke')
    : t(`resultat.${role}`);

// A road has a page of its own to go on to; a text that is advice only is told here in full.
function Piece({ id, role, label, road }: { id: BesideId; role: Role; label: string; road: Road }) {
  const hasPage = (getRoadIds() as readonly BesideId[]).includes(road.id);
  return (
    <li id={`rad-${id}`} className={role} tabIndex={-1}>
      <p className="role">{label}</p>
      <h3>{road.titel}</h3>
      <Prose html={road.ingress} />
      {hasPage ? (
        <a href={`/vag/${road.id}/`}>{t('resultat.las-mer', { vag: road.namn })}</a>
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
