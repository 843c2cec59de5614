import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import searchStrings from 'virtual:content/search-strings';
import { usePart } from '../content/store.ts';
import { addStrings, t } from '../content/i18n.ts';
import type { Layers } from '../content/parts.ts';
import { findPlaces } from '../session/find-places.ts';
import type { Found, FoundPlace } from '../session/find-places.ts';
import type { Place } from '../session/settings.ts';

addStrings('sv', searchStrings);

interface Props {
  /** The way to choose no municipality, and what that means. */
  readonly none: string;
  readonly noneHelp: string;
  /** Leaves out the areas of municipalities. */
  readonly wholeOnly: boolean;
  readonly pick: (place: Place | undefined) => void;
}

const nothing: Found = { hits: [], maybe: [], sure: undefined };

/** The field and its list, as an ARIA combobox: the focus stays in the field, the arrows go through the list. */
export function PlaceSearch({ none, noneHelp, wholeOnly, pick }: Props) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  // Enter was pressed where nothing is sure: the list is there to choose from.
  const [asked, setAsked] = useState(false);
  const ids = useId();
  const list = useRef<HTMLDivElement>(null);
  const layers = usePart('layers');
  const { hits, maybe, sure } = layers ? findPlaces(layers, query, wholeOnly) : nothing;
  const options = [...hits, ...maybe];
  const idOf = (index: number) => `${ids}-${index}`;

  // Nothing is handed back: newer browsers give a promise for a scroll, which React would take for what ends the effect.
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (text: string) => {
    setQuery(text);
    setActive(-1);
    setAsked(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && options.length > 0) {
      event.preventDefault();
      // One more than there are options: the field itself, with nothing chosen.
      setActive(((active + 1 + by + options.length + 1) % (options.length + 1)) - 1);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.repeat) return;
    const chosen = options[active] ?? sure;
    if (chosen) pick(chosen.place);
    else setAsked(query.trim() !== '');
  };
  const option = (found: FoundPlace, index: number) => (
    // The keys are the field's, which has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      key={`${found.place.kommun}/${found.place.omrade ?? ''}`}
      id={idOf(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      onClick={() => pick(found.place)}
    >
      <span>{found.omrade ?? found.kommun}</span>
      <small>{besideName(found)}</small>
    </div>
  );

  return (
    <>
      <label>
        <span>{t('kommun.sok')}</span>
        <input
          type="search"
          role="combobox"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          enterKeyHint="go"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${ids}-lista`}
          aria-activedescendant={options[active] && idOf(active)}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className="hits" role="status">
        {layers && query.trim() && said(layers, { hits, maybe, sure }, asked)}
      </p>
      {options.length > 0 && (
        <div className="places" role="listbox" id={`${ids}-lista`} aria-label={t('kommun.lista')} ref={list}>
          {hits.map(option)}
          {maybe.length > 0 && (
            <div role="group" aria-labelledby={`${ids}-menade`} className="maybe">
              <p id={`${ids}-menade`}>{t('kommun.menade')}</p>
              {maybe.map((found, index) => option(found, hits.length + index))}
            </div>
          )}
        </div>
      )}
      <button type="button" className="nowhere" onClick={() => pick(undefined)}>
        <span>{none}</span>
        <small>{noneHelp}</small>
      </button>
    </>
  );
}

// Beside a name: the municipality of an area, the search name that led here, or that there is no layer.
function besideName({ kommun, omrade, ort, layered }: FoundPlace): string {
  if (omrade !== undefined) return kommun;
  return [ort !== undefined && t('kommun.ort', { ort }), !layered && t('kommun.utan-lager')].filter(Boolean).join(' · ');
}

function said({ entries, register }: Layers, { hits, maybe, sure }: Found, asked: boolean): string {
  if (hits.length === 0 && maybe.length === 0) return t('kommun.inga', { antal: entries.length + register.length });
  if (hits.length === 0) return t('kommun.bara-lika', { count: maybe.length });
  return asked && !sure ? t('kommun.flera', { count: hits.length }) : t('kommun.traffar', { count: hits.length });
}
