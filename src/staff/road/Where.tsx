import type { Answers } from '../../../machines/flow.ts';
import type { RoadId } from '../../../machines/ids.gen.ts';
import { directionsAt, whereaboutsOf } from '../../../machines/whereabouts.ts';
import type { Home, SchoolKind, Whereabouts } from '../../../machines/whereabouts.ts';
import { usePart } from '../../content/store.ts';
import type { Slot } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { useLayer } from '../../session/useLayer.ts';
import { placeName } from '../../session/usePlace.ts';
import type { PlaceControl } from '../../session/usePlace.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { PlacePicker } from '../../kit/PlacePicker.tsx';
import { Slots } from '../../kit/Slots.tsx';
import { Section } from './Road.tsx';
import { SchoolPicker } from '../../kit/SchoolPicker.tsx';

interface Props {
  readonly outcome: RoadId;
  readonly answers: Answers;
  readonly said: Whereabouts;
  readonly place: PlaceControl;
  readonly locate: (whereabouts: Whereabouts) => void;
}

const homes: readonly Home[] = ['har', 'annanstans', 'vet-inte'];
const kinds: readonly SchoolKind[] = ['kommunal', 'fristaende'];
const homeSlots: readonly Slot[] = ['mottagning', 'socialjour', 'e-tjanst'];

/** School here, home there: whom the matter goes to, what is known of it, and what is not. */
export function Where({ outcome, answers, said, place, locate }: Props) {
  const known = whereaboutsOf(said, answers);
  const layers = usePart('layers');
  const directions = directionsAt(outcome, known);
  const homeId = known.home === 'har' ? place.place?.kommun : known.home === 'annanstans' ? known.homeMunicipality : undefined;
  const homeName = homeId && layers && placeName(layers, { kommun: homeId });
  if (directions.length === 0) return null;

  const names = { hem: homeName ?? t('plats.hem-okand'), skola: place.name ?? t('plats.skola-okand') };
  const followsHome = directions.some(({ direction }) => direction !== 'team' && direction !== 'franvaro');
  return (
    <Section title={t('plats.rubrik')} className="where">
      <Choice
        legend={t('plats.bor')}
        options={homes}
        label={(home) => t(`plats.bor-${home}`)}
        value={known.home}
        choose={(home) => locate({ ...said, home })}
      />
      {known.home === 'annanstans' && (
        <PlacePicker
          className="plain"
          title={t('plats.hem-rubrik')}
          help={t('plats.hem-hjalp')}
          none={t('plats.hem-ingen')}
          noneHelp={t('plats.hem-ingen-hjalp')}
          wholeOnly
          choose={(found) => locate({ ...withoutMunicipality(said), home: 'annanstans', ...(found && { homeMunicipality: found.kommun }) })}
        >
          {homeName ? t('plats.hem-byt', { hem: homeName }) : t('plats.hem-valj')}
        </PlacePicker>
      )}
      <Choice
        legend={t('plats.skola')}
        options={kinds}
        label={(kind) => t(`plats.skola-${kind}`)}
        value={known.school}
        choose={(school) => locate({ ...said, school })}
      />
      <ul className="directions">
        {directions.map(({ direction, because }) => (
          <li key={direction}>
            {t(`plats.${direction}`, names)} <LawChips ids={because} />
          </li>
        ))}
      </ul>
      {!homeName && known.home === 'har' && (
        <SchoolPicker className="plain" place={place}>
          {t('plats.valj-skola')}
        </SchoolPicker>
      )}
      {!homeName && known.home && known.home !== 'har' && <p className="gap">{t('plats.vet-inte-hem')}</p>}
      {followsHome && homeId && homeName && <HomeSlots kommun={homeId} name={homeName} />}
    </Section>
  );
}

function HomeSlots({ kommun, name }: { kommun: string; name: string }) {
  return <Slots state={useLayer(kommun)} name={name} slots={homeSlots} />;
}

const withoutMunicipality = ({ home, school }: Whereabouts): Whereabouts => ({ ...(home && { home }), ...(school && { school }) });

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly value: T | undefined;
  readonly choose: (option: T) => void;
}

// Two or three ways, one of which is pressed.
function Choice<T extends string>({ legend, options, label, value, choose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
          {label(option)}
        </button>
      ))}
    </fieldset>
  );
}
