import type { Home, Whereabouts } from '../../../machines/whereabouts.ts';
import { t } from '../../content/i18n.ts';
import { PlacePicker } from '../../kit/PlacePicker.tsx';
import { SchoolPicker } from '../../kit/SchoolPicker.tsx';
import type { PlaceControl } from '../../session/usePlace.ts';
import { Choice } from './Choice.tsx';
import type { Surroundings } from './useWhere.ts';

interface Props {
  readonly where: Surroundings;
  readonly place: PlaceControl;
  readonly said: Whereabouts;
  readonly locate: (whereabouts: Whereabouts) => void;
}

const homes: readonly Home[] = ['har', 'annanstans', 'vet-inte'];

/** Where the pupil lives, in one tap: it decides whom a report, a call for advice or an application goes to. */
export function HomeChoice({ where: { known, names }, place, said, locate }: Props) {
  return (
    <>
      <Choice
        legend={t('plats.bor')}
        options={homes}
        label={(home) => (home === 'har' && names.school ? t('plats.bor-i', { kommun: names.school }) : t(`plats.bor-${home}`))}
        value={known.home}
        choose={(home) => locate({ ...said, home })}
      />
      {known.home === 'annanstans' && (
        <PlacePicker
          className="plain"
          title={t('plats.hem-rubrik')}
          help="plats.hem-hjalp"
          none="plats.hem-ingen"
          noneHelp="plats.hem-ingen-hjalp"
          wholeOnly
          choose={(found) => locate({ ...withoutMunicipality(said), home: 'annanstans', ...(found && { homeMunicipality: found.kommun }) })}
        >
          {names.home ? t('plats.hem-byt', { hem: names.home }) : t('plats.hem-valj')}
        </PlacePicker>
      )}
      {known.home === 'har' && !names.home && (
        <SchoolPicker className="plain" place={place}>
          {t('plats.valj-skola')}
        </SchoolPicker>
      )}
      {known.home && known.home !== 'har' && !names.home && <p className="gap">{t('plats.vet-inte-hem')}</p>}
    </>
  );
}

const withoutMunicipality = ({ home, school }: Whereabouts): Whereabouts => ({ ...(home && { home }), ...(school && { school }) });
