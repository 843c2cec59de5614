import { wholeOf } from '../content/opening.ts';
import type { Html, Road } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { Line, Prose } from './Prose.tsx';
import { StandingNote } from './StandingNote.tsx';

interface Props {
  readonly road: Road;
  /** The small line over the title. */
  readonly label: string;
  /** The title, where it is another than the road's own. */
  readonly title?: string | undefined;
  /** One line instead of the road's opening: the answer to the question that was asked. */
  readonly line?: Html | undefined;
}

/** A road in one line, with when and who. */
export function Signpost({ road, label, title = road.titel, line }: Props) {
  return (
    <header className={road.id === 'larma-112' ? 'signpost danger' : 'signpost'}>
      <p className="label">{label}</p>
      <h1 tabIndex={-1}>{title}</h1>
      {line ? (
        <p className="answers-it">
          <Line html={line} />
        </p>
      ) : (
        <Prose html={wholeOf(road.ingress)} />
      )}
      <StandingNote text={road} graveOnly />
      <dl>
        <div>
          <dt>{t('resultat.nar')}</dt>
          <dd>{road.nar}</dd>
        </div>
        <div>
          <dt>{t('resultat.vem')}</dt>
          <dd>{road.vem}</dd>
        </div>
      </dl>
    </header>
  );
}
