import type { ShownAdvice } from '../../kit/advice-shown.ts';
import { usePart } from '../../content/store.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import { wholeOf } from '../../content/opening.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { Prose } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import { Section } from './Section.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  readonly advice: readonly ShownAdvice[];
  readonly names: PlaceNames;
  readonly blocked: boolean;
}

/** The advice that stands beside a road, one line each: first, at the same time, then. */
export function Beside({ advice, ...around }: Props) {
  const roads = usePart('roads')?.roads;
  if (!roads || advice.length === 0) return null;
  return (
    <Section title={t('resultat.bredvid')} className="beside">
      <ul>
        {advice.map((piece) => (
          <Piece key={piece.id} piece={piece} road={roads[piece.text]} {...around} />
        ))}
      </ul>
    </Section>
  );
}

// Told here, not only linked to: which advice there is depends on the answers, and an address stands in the browser's history.
function Piece({ piece: { id, role, label }, road, names, blocked }: Omit<Props, 'advice'> & { piece: ShownAdvice; road: Road }) {
  return (
    <li id={`rad-${id}`} className={role} tabIndex={-1}>
      <details>
        <summary>
          <h3>
            <span className="role">{t(label)}</span> {road.titel}
          </h3>
        </summary>
        <Prose html={wholeOf(road.ingress)} />
        <StandingNote text={road} />
        <Steps steps={road.steg} names={names} blocked={blocked} />
        <a href={`/vag/${road.id}/`}>{t('resultat.las-mer', { vag: road.namn })}</a>
      </details>
    </li>
  );
}
