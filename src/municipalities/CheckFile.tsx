import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { LayerFault } from '../content/layer/faults.ts';
import { inWords } from '../content/layer/faults.ts';
import { t } from '../content/i18n.ts';
import { maxBytes } from '../content/case/parse-case.ts';
import type { MunicipalFiles } from '../content/parts.ts';
import { dayNow } from '../content/today.ts';
import { slots } from '../content/types.ts';
import { download } from '../kit/download.ts';
import type { Checked } from './check-file.ts';
import type { FromDevice } from './from-device.ts';

/** What was checked, and the file as it is to be kept where that is another than what lies on the device. */
interface Read {
  readonly name: string;
  readonly result: Checked | 'unread';
  readonly keep?: FromDevice | undefined;
}

type State = Read | 'checking' | 'no-clipboard' | undefined;

/** A filled-in file, chosen or dropped here: read in memory, judged by the build's own rules, and forgotten. */
export function CheckFile({ files }: { files: MunicipalFiles }) {
  const [state, setState] = useState<State>();
  const [over, setOver] = useState(false);
  const latest = useRef(0);

  const tell = async (read: () => Promise<State>) => {
    latest.current += 1;
    const turn = latest.current;
    setState('checking');
    const state = await read();
    // What was chosen last is what is told of.
    if (turn === latest.current) setState(state);
  };
  const check = async (file: File | undefined) => {
    if (file) await tell(() => judged(file, files).catch((): Read => ({ name: file.name, result: 'unread' })));
  };
  // A phone has notes rather than files. There is no field to paste in: what is copied is read, checked and forgotten.
  const checkCopied = () =>
    tell(async () => {
      try {
        const text = await navigator.clipboard.readText();
        return await judged(new File([text], t('kommunsida.kopierat')), files);
      } catch {
        return 'no-clipboard';
      }
    });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void check(event.dataTransfer.files[0]);
  };
  return (
    <section className="sec" id="prova">
      <h2>{t('kommunsida.prova')}</h2>
      <p>{t('kommunsida.prova-ingress')}</p>
      <div
        className="adopt-drop"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="plain strong">
          {t('kommunsida.valj-fil')}
          <input
            type="file"
            accept=".md,.txt,text/markdown,text/plain"
            aria-describedby="fil-krav"
            onChange={({ currentTarget: input }) => {
              void check(input.files?.[0]);
              // The same file can be chosen again once it has been mended.
              input.value = '';
            }}
          />
        </label>
        <button type="button" className="plain" onClick={() => void checkCopied()}>
          {t('kommunsida.klistra')}
        </button>
        <span className="adopt-or">{t('kommunsida.slapp')}</span>
        <p className="meta" id="fil-krav">
          {t('kommunsida.fil-krav')}
        </p>
      </div>
      <div role="status">
        {state === 'checking' && <p>{t('kommunsida.provar')}</p>}
        {state === 'no-clipboard' && <p className="warn">{t('kommunsida.klistra-nej')}</p>}
        {typeof state === 'object' && <Result {...state} />}
      </div>
    </section>
  );
}

// The judge is fetched with the first file. The size is asked before anything is read: a film must not fill the memory.
async function judged(file: File, files: MunicipalFiles): Promise<Read> {
  const [{ checkFile }, { fromDevice }] = await Promise.all([import('./check-file.ts'), import('./from-device.ts')]);
  const read = file.size > maxBytes ? undefined : fromDevice(new Uint8Array(await file.arrayBuffer()), file.name);
  const result = checkFile(read?.bytes, read?.name ?? file.name, files, dayNow());
  return { name: file.name, result, keep: read && (read.mended || read.name !== file.name) ? read : undefined };
}

function Result({ name, result, keep }: Read) {
  if (result === 'unread') return <p className="warn">{t('kommunsida.las')}</p>;
  const fil = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  if ('faults' in result) return <Faults fil={fil} faults={result.faults} />;
  const { namn, insatser, ...rest } = result.facts;
  return (
    <div className="adopt-right">
      <p>
        <b>{t('kommunsida.ratt', { fil })}</b>
      </p>
      {keep && <Keep file={keep} />}
      <p>{t('kommunsida.ratt-nu')}</p>
      <p>{t('kommunsida.visas', { kommun: namn })}</p>
      <dl className="how-far">
        {slots.map((slot) => (
          <div key={slot} data-none={rest[slot] ? undefined : ''}>
            <dt>{t(`lokalt.${slot}`)}</dt>
            <dd>{rest[slot]?.text ?? t('kommunsida.inte-ifyllt')}</dd>
          </div>
        ))}
        <div data-none={insatser.length > 0 ? undefined : ''}>
          <dt>{t('kommunsida.insatser')}</dt>
          <dd>{insatser.map(({ titel }) => titel).join(', ') || t('kommunsida.inte-ifyllt')}</dd>
        </div>
      </dl>
    </div>
  );
}

/** The file as it is to be handed on, where the device has it under another name or with other characters. */
function Keep({ file: { bytes, name, mended } }: { file: FromDevice }) {
  return (
    <>
      <p>
        {mended && t('kommunsida.rattat')} {t('kommunsida.spara-som', { fil: name })}
      </p>
      <p className="adopt-actions">
        <button type="button" className="plain strong" onClick={() => download(name, 'text/markdown', new TextDecoder().decode(bytes))}>
          {t('kommunsida.spara', { fil: name })}
        </button>
      </p>
    </>
  );
}

const most = 30;
// Its key is no more than its line: nothing after it could be read.
const isForm = ({ key, fel }: LayerFault) => fel !== 'kvar' && /^rad \d+$/.test(key);

function Faults({ fil, faults }: { fil: string; faults: readonly LayerFault[] }) {
  // From the top of the file, as they are put right.
  const inOrder = [...faults].sort((a, b) => a.rad - b.rad);
  return (
    <div className="warn">
      <p>
        <b>{t('kommunsida.fel', { count: faults.length, fil })}</b>
      </p>
      {faults.some(isForm) && <p>{t('kommunsida.en-i-taget')}</p>}
      <ol className="adopt-faults">
        {inOrder.slice(0, most).map((fault, index) => (
          // Two faults may be alike in every word.
          // oxlint-disable-next-line react/no-array-index-key
          <Fault key={index} fault={fault} />
        ))}
      </ol>
      {faults.length > most && <p>{t('kommunsida.fler', { antal: faults.length - most })}</p>}
    </div>
  );
}

function Fault({ fault }: { fault: LayerFault }) {
  const { message, remedy } = inWords(fault, t);
  return (
    <li>
      <span className="adopt-where">
        {fault.rad > 0 && <span>{t('kommunsida.rad', { rad: fault.rad })}</span>}
        {fault.key && !fault.key.startsWith('rad ') && <code>{fault.key.slice(0, 80)}</code>}
      </span>
      <b>{message}</b>
      <span>{remedy}</span>
    </li>
  );
}
