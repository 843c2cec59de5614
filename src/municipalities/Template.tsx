import { useState } from 'react';
import { copy } from '../kit/copy.ts';
import { download } from '../kit/download.ts';
import { PlacePicker } from '../kit/PlacePicker.tsx';
import type { Coverage } from '../content/coverage.ts';
import { t } from '../content/i18n.ts';
import { layerFileName, templateFor, templateParts } from '../content/layer/template.ts';
import type { TemplatePart } from '../content/layer/template.ts';
import type { Municipal } from '../content/municipal.ts';
import type { MunicipalFiles } from '../content/parts.ts';
import { useToday } from '../content/today.ts';

// What most municipalities have.
const usual: readonly TemplatePart[] = ['mottagning', 'socialjour', 'e-tjanst', 'insatser'];

/** A municipality's template, put together by choices alone: there is no field to write in, and nothing chosen is kept. */
export function Template({ files, coverage }: { files: MunicipalFiles; coverage: readonly Coverage[] }) {
  const [municipal, setMunicipal] = useState<Municipal>();
  const [parts, setParts] = useState<ReadonlySet<TemplatePart>>(new Set(usual));
  const choose = (id: string | undefined) => setMunicipal(files.register.find((one) => one.id === id));
  const toggle = (part: TemplatePart) => setParts((now) => new Set(templateParts.filter((one) => now.has(one) !== (one === part))));
  return (
    <section className="sec" id="mall">
      <h2>{t('kommunsida.mall')}</h2>
      <p>{t('kommunsida.mall-ingress')}</p>
      <div className="adopt-step">
        <h3>{t('kommunsida.kommun')}</h3>
        {municipal && <p className="adopt-chosen">{municipal.namn}</p>}
        <PlacePicker
          className="plain"
          title={t('kommunsida.valj')}
          help="kommunsida.valj-hjalp"
          none="kommunsida.ingen"
          noneHelp="kommunsida.ingen-hjalp"
          wholeOnly
          choose={(place) => choose(place?.kommun)}
        >
          {t(municipal ? 'kommunsida.byt' : 'kommunsida.valj')}
        </PlacePicker>
        {municipal && coverage.some(({ id }) => id === municipal.id) && (
          <p className="note">{t('kommunsida.redan', { kommun: municipal.namn, fil: `content/kommuner/${layerFileName(municipal)}` })}</p>
        )}
      </div>
      <fieldset className="adopt-step">
        <legend>{t('kommunsida.delar')}</legend>
        {templateParts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.has(part)} onChange={() => toggle(part)} />
            <span>{t(`kommunsida.del-${part}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="adopt-step">
        <h3>{t('kommunsida.filen')}</h3>
        {municipal ? <TheFile template={files.template} municipal={municipal} parts={parts} /> : <p>{t('kommunsida.forst')}</p>}
      </div>
    </section>
  );
}

function TheFile({ template, municipal, parts }: { template: string; municipal: Municipal; parts: ReadonlySet<TemplatePart> }) {
  const [told, setTold] = useState<{ readonly text: string; readonly says: 'kopierad' | 'ej-kopierad' | 'nedladdad' }>();
  const text = templateFor(template, municipal, useToday(), parts);
  const fil = layerFileName(municipal);
  const words = {
    kopierad: t('kommunsida.kopierad'),
    'ej-kopierad': t('kommunsida.ej-kopierad'),
    nedladdad: t('kommunsida.nedladdad', { fil }),
  };
  const save = () => {
    download(fil, 'text/markdown', text);
    setTold({ text, says: 'nedladdad' });
  };
  return (
    <>
      <p>{t('kommunsida.filnamn', { fil })}</p>
      <p className="adopt-actions">
        <button type="button" className="plain strong" onClick={save}>
          {t('kommunsida.ladda-ner')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => void copy(text).then((done) => setTold({ text, says: done ? 'kopierad' : 'ej-kopierad' }))}
        >
          {t('kommunsida.kopiera')}
        </button>
      </p>
      <p role="status">{told?.text === text && words[told.says]}</p>
      <details className="adopt-template">
        <summary>{t('kommunsida.visa')}</summary>
        {/* Whoever reads with the keyboard must be able to scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0} aria-label={fil} role="region">
          {text}
        </pre>
      </details>
    </>
  );
}
