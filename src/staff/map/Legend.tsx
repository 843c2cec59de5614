import { t } from '../../content/i18n.ts';
import type { StringKey } from '../../content/strings.gen.ts';

interface Props {
  /** The map is of a section: it has answers, and boxes of other sections. */
  readonly section: boolean;
  /** The reader's own way is marked. */
  readonly mine: boolean;
}

/** What the signs of a map mean. */
export function Legend({ section, mine }: Props) {
  const signs: readonly (readonly [string, StringKey])[] = [
    ['map-node question', 'karta.tecken-fraga'],
    ...(section ? ([['map-answer', 'karta.tecken-svar']] as const) : []),
    ['map-node outcome', 'karta.tecken-vag'],
    ...(section ? ([['map-node ut', 'karta.tecken-annan']] as const) : []),
    ['map-line', 'karta.tecken-linje'],
    ['map-line conditional', 'karta.tecken-om'],
    ...(mine ? ([['map-line mine', 'karta.din-vag']] as const) : []),
  ];
  return (
    <ul className="map-legend" aria-label={t('karta.tecken')}>
      {signs.map(([sign, meaning]) => (
        <li key={sign}>
          <svg className="map" viewBox="0 0 34 20" aria-hidden="true">
            <g className={sign}>
              {sign.startsWith('map-line') ? (
                <path className="line" d="M2 10H32" />
              ) : (
                <rect className="box" x="2" y="3" width="30" height="14" rx="5" />
              )}
            </g>
          </svg>
          {t(meaning)}
        </li>
      ))}
    </ul>
  );
}
