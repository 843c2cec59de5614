import type { BesideId } from '../../../machines/advice.ts';
import type { ShownAdvice } from '../../kit/advice-shown.ts';
import { usePart } from '../../content/store.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { getRoadIds } from '../../content/roads.ts';
import { Line, Prose } from '../../kit/Prose.tsx';
import { Section } from './Road.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';

/** The advice that stands beside a road: first, at the same time, then. */
export function Beside({ advice }: { advice: readonly ShownAdvice[] }) {
  const roads = usePart('roads')?.roads;
  if (!roads || advice.length === 0) return null;
  return (
    <Section title={t('resultat.bredvid')} className="beside">
      <ul>
        {advice.map((piece) => (
          <Piece key={piece.id} piece={piece} road={roads[piece.text]} />
        ))}
      </ul>
    </Section>
  );
}

// A road has a page of its own to go on to; a text that is advice only is told here in full.
function Piece({ piece: { id, role, label }, road }: { piece: ShownAdvice; road: Road }) {
  const hasPage = (getRoadIds() as readonly BesideId[]).includes(road.id);
  return (
    <li id={`rad-${id}`} className={role} tabIndex={-1}>
      <p className="role">{t(label)}</p>
      <h3>{road.titel}</h3>
      <Prose html={road.ingress} />
      <StandingNote text={road} />
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
