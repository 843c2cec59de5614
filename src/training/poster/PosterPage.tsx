import { useRef } from 'react';
import type { Poster, PosterRow, Training } from '../../content/training.ts';
import { useToday } from '../../content/today.ts';
import { day, t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { printOnly } from '../../kit/print-only.ts';

/** Who may tell whom what: one sheet for each sender, every way through the flow on secrecy once. */
export function PosterPage({ training: { poster } }: { training: Training }) {
  const page = useRef<HTMLDivElement>(null);
  const senders = Object.keys(poster.avsandare);
  return (
    <div className="training poster wide" ref={page}>
      <div className="poster-intro">
        <h1 tabIndex={-1}>{t('utb.affisch.rubrik')}</h1>
        <p className="lead">{t('utb.affisch.ingress')}</p>
        <nav aria-label={t('utb.affisch.avsandare')}>
          <ul className="jump">
            {senders.map((sender) => (
              <li key={sender}>
                <a href={`#${sender}`}>{poster.avsandare[sender]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="actions">
          <button type="button" className="plain" onClick={() => print()}>
            {t('utb.affisch.skriv-ut-alla')}
          </button>
        </p>
      </div>
      {senders.map((sender) => (
        <Sheet key={sender} poster={poster} sender={sender} print={() => printOnly(page.current, sender)} />
      ))}
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </div>
  );
}

function Sheet({ poster, sender, print }: { poster: Poster; sender: string; print: () => void }) {
  const today = useToday();
  const rows = poster.rader.filter(({ avsandare }) => avsandare === sender);
  const receivers = Object.keys(poster.mottagare).filter((receiver) => rows.some(({ mottagare }) => mottagare === receiver));
  return (
    <section className="poster-sheet" id={sender}>
      <p className="poster-over">{t('utb.affisch.rubrik')}</p>
      <h2>{poster.avsandare[sender]}</h2>
      <p className="poster-first">{t('utb.affisch.forst')}</p>
      {sender.endsWith('-fristaende') && (
        <p className="poster-first">
          {today < poster.sekretesslagenFran
            ? t('utb.affisch.fristaende-fore', { datum: day(poster.sekretesslagenFran) })
            : t('utb.affisch.fristaende', { datum: day(poster.sekretesslagenFran) })}
        </p>
      )}
      <div className="poster-columns">
        {receivers.map((receiver) => (
          <section key={receiver} className="poster-to">
            <h3>{t('utb.affisch.till', { mottagare: poster.mottagare[receiver]! })}</h3>
            <ul>
              {rows
                .filter(({ mottagare }) => mottagare === receiver)
                .map((row) => (
                  <Row key={row.situation} poster={poster} row={row} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="poster-foot">{t('utb.affisch.fot')}</p>
      <p className="actions">
        <button type="button" className="plain" onClick={print}>
          {t('utb.affisch.skriv-ut', { avsandare: poster.avsandare[sender]! })}
        </button>
      </p>
    </section>
  );
}

function Row({ poster, row }: { poster: Poster; row: PosterRow }) {
  return (
    <li data-rad={`${row.avsandare}/${row.mottagare}/${row.situation}`}>
      <b className={`verdict ${row.besked}`}>{poster.besked[row.besked]}</b>
      <div>
        <a className="road" href={`/vag/${row.utfall}/`}>
          {poster.situationer[row.situation]}
        </a>
        <p>{row.exempel}</p>
        <p className="grounds">
          <LawChips ids={row.lagrum} /> {row.jurist && <small>{t('utb.affisch.jurist')}</small>}
        </p>
      </div>
    </li>
  );
}
