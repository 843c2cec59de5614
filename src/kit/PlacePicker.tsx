import { useState } from 'react';
import type { ReactNode } from 'react';
import { load, usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { findPlaces } from '../session/find-places.ts';
import type { Place } from '../session/settings.ts';
import { Sheet, useSheet } from './Sheet.tsx';

interface Props {
  /** What the button shows. */
  readonly children: ReactNode;
  readonly className: string;
  readonly title: string;
  readonly help: string;
  /** The way to choose no municipality, and what that means. */
  readonly none: string;
  readonly noneHelp: string;
  /** Leaves out the areas of municipalities. */
  readonly wholeOnly?: boolean;
  readonly choose: (place: Place | undefined) => void;
}

/** A button, and the dialog it opens to find a municipality or an area by a few letters. */
export function PlacePicker({ children, className, title, help, none, noneHelp, wholeOnly = false, choose }: Props) {
  const sheet = useSheet();

  const show = () => {
    void load('layers').catch(() => undefined);
    sheet.show();
  };
  const pick = (place: Place | undefined) => {
    choose(place);
    sheet.close();
  };

  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={show}>
        {children}
      </button>
      <Sheet sheet={sheet} title={title}>
        <p>{help}</p>
        <Search none={none} noneHelp={noneHelp} wholeOnly={wholeOnly} pick={pick} />
      </Sheet>
    </>
  );
}

interface SearchProps extends Required<Pick<Props, 'none' | 'noneHelp' | 'wholeOnly'>> {
  readonly pick: (place: Place | undefined) => void;
}

function Search({ none, noneHelp, wholeOnly, pick }: SearchProps) {
  const [query, setQuery] = useState('');
  const layers = usePart('layers');
  const found = layers ? findPlaces(layers, query).filter(({ omrade }) => !wholeOnly || !omrade) : [];
  const nowhere = (
    <li>
      <button type="button" onClick={() => pick(undefined)}>
        {none}
        <small>{noneHelp}</small>
      </button>
    </li>
  );
  return (
    <>
      {/* Enter takes the best match, so that a keyboard needs no list. */}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query && found[0]) pick(found[0].place);
        }}
      >
        <label>
          {t('kommun.sok')}
          <input type="search" autoComplete="off" spellCheck="false" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      </form>
      <p className="hits" role="status">
        {layers && query && (found.length === 0 ? t('kommun.inga') : t('kommun.traffar', { count: found.length }))}
      </p>
      <ul className="places">
        {!query && nowhere}
        {found.map(({ place, kommun, omrade, layered }) => (
          <li key={`${place.kommun}/${place.omrade ?? ''}`}>
            <button type="button" onClick={() => pick(place)}>
              {omrade ?? kommun}
              <small>{omrade ? kommun : layered ? '' : t('kommun.utan-lager')}</small>
            </button>
          </li>
        ))}
        {query && nowhere}
      </ul>
    </>
  );
}
