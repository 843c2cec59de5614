import { useState } from 'react';
import type { ChangeEvent } from 'react';
import type { RoadId } from '../../../machines/ids.gen.ts';
import { load, loadedPart } from '../../content/store.ts';
import { getRoadIds } from '../../content/roads.ts';
import { t } from '../../content/i18n.ts';
import { dayNow } from '../../content/today.ts';
import { fetchLayer } from '../../session/useLayer.ts';
import { checkCase } from '../own-case/check-case.ts';
import type { Known } from '../own-case/check-case.ts';
import { maxBytes } from '../../content/case/parse-case.ts';
import type { CaseFault } from '../../content/case/faults.ts';
import type { RoomControl } from './useRoom.ts';

type Outcome = { readonly faults: readonly CaseFault[] } | { readonly titel: string; readonly servicesChecked: boolean };

/** Loads one case from the device for today: checked, never kept, and gone with the page. */
export function OwnCase({ control }: { control: RoomControl }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(undefined);
    const read = await readFile(file);
    // The same file can be chosen again once it has been mended.
    input.value = '';
    setOutcome('case' in read ? { titel: read.case.titel, servicesChecked: read.servicesChecked } : read);
    if ('case' in read) control.add(read.case);
  };
  return (
    <section className="room-own">
      <p>{t('utb.eget.ingress')}</p>
      <label>
        {t('utb.eget.valj')}
        <input type="file" accept=".md,text/markdown" onChange={(event) => void choose(event)} />
      </label>
      <div role="status">
        {outcome && 'titel' in outcome && (
          <p>
            {t('utb.eget.klart', { titel: outcome.titel })} {!outcome.servicesChecked && t('utb.eget.ej-lokalt')}
          </p>
        )}
        {outcome && 'faults' in outcome && <Faults faults={outcome.faults} />}
      </div>
    </section>
  );
}

const most = 8;

function Faults({ faults }: { faults: readonly CaseFault[] }) {
  return (
    <div className="warn">
      <p>
        <b>{t('utb.eget.nej', { count: faults.length })}</b>
      </p>
      <ul>
        {faults.slice(0, most).map(({ rad, fel, ord }) => (
          <li key={`${rad}${fel}${JSON.stringify(ord)}`}>{rad > 0 ? t('utb.eget.rad', { rad, fel: t(fel, ord) }) : t(fel, ord)}</li>
        ))}
      </ul>
      {faults.length > most && <p>{t('utb.eget.fler', { antal: faults.length - most })}</p>}
    </div>
  );
}

const refused = (fel: CaseFault['fel'], ord?: CaseFault['ord']) => ({ faults: [{ rad: 0, fel, ...(ord && { ord }) }] });

// The size is asked before anything is read: a film must not fill the memory.
async function readFile(file: File) {
  if (!file.name.toLowerCase().endsWith('.md')) return refused('utb.eget.fel-filtyp');
  if (file.size > maxBytes) return refused('utb.eget.fel-stor', { kb: maxBytes / 1024 });
  try {
    const [bytes, known] = await Promise.all([file.arrayBuffer(), knownNow()]);
    return await checkCase(new Uint8Array(bytes), known);
  } catch {
    return refused('utb.eget.fel-las');
  }
}

async function knownNow(): Promise<Known> {
  await Promise.all([load('roads'), load('law'), load('layers')]);
  const { roads, sources } = loadedPart('roads')!;
  const law = loadedPart('law')!;
  const { entries, sverige } = loadedPart('layers')!;
  const own = <T,>(all: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(all, id) ? all[id] : undefined);
  return {
    targetOf: (id) => {
      const [short, name] = [own(law, id)?.kort, own(roads, id)?.namn];
      if (short !== undefined) return { href: `/lagrum/#${id}`, text: short };
      return name === undefined || !getRoadIds().includes(id as RoadId) ? undefined : { href: `/vag/${id}/`, text: name };
    },
    roads: new Set(Object.keys(roads)),
    today: dayNow(),
    sources: new Set(Object.keys(sources)),
    places: entries,
    layerOf: async (kommun) => {
      const entry = entries.find(({ id }) => id === kommun);
      if (!entry) return kommun === undefined ? sverige : undefined;
      const state = await fetchLayer(entries, entry.id);
      return state.status === 'ready' ? state.layer : undefined;
    },
  };
}
