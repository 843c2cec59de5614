import type { ReactNode } from 'react';
import { t } from '../content/i18n.ts';
import { lazy } from '../content/lazy.ts';
import { load } from '../content/store.ts';
import type { StringKey } from '../content/strings.gen.ts';
import type { Place } from '../session/settings.ts';
import { Waiting } from './Loading.tsx';
import { Sheet, useSheet } from './Sheet.tsx';

// The search is fetched when a picker is opened: the first question must not wait for it.
const parts = lazy({ search: () => import('./PlaceSearch.tsx') });

/** Fetches the search. Rejects when it cannot be fetched. */
export const bringSearch = (): Promise<void> => parts.load('search');

interface Props {
  /** What the button shows. */
  readonly children: ReactNode;
  readonly className: string;
  readonly title: string;
  /** What is said of the choice, by key: its words come with the search. */
  readonly help: StringKey;
  /** The way to choose no municipality, and what that means. */
  readonly none: StringKey;
  readonly noneHelp: StringKey;
  /** Leaves out the areas of municipalities. */
  readonly wholeOnly?: boolean;
  readonly choose: (place: Place | undefined) => void;
}

/** A button, and the dialog it opens to find a municipality or an area by a few letters. */
export function PlacePicker({ children, className, title, help, none, noneHelp, wholeOnly = false, choose }: Props) {
  const sheet = useSheet();
  const search = parts.use('search');

  const show = () => {
    void load('layers').catch(() => undefined);
    void parts.load('search').catch(() => undefined);
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
        {search ? (
          <>
            <p>{t(help)}</p>
            <search.PlaceSearch none={t(none)} noneHelp={t(noneHelp)} wholeOnly={wholeOnly} pick={pick} />
          </>
        ) : (
          <Waiting what="search" load={parts.load} />
        )}
      </Sheet>
    </>
  );
}
