import type { ReactNode } from 'react';
import { t } from '../content/i18n.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { PlacePicker } from './PlacePicker.tsx';

interface Props {
  readonly className: string;
  readonly place: PlaceControl;
  readonly children: ReactNode;
}

/** The choice of where the school lies. */
export function SchoolPicker({ className, place, children }: Props) {
  return (
    <PlacePicker
      className={className}
      title={t('kommun.rubrik')}
      help="kommun.hjalp"
      none="kommun.ingen"
      noneHelp="kommun.ingen-hjalp"
      choose={place.choose}
    >
      {children}
    </PlacePicker>
  );
}
