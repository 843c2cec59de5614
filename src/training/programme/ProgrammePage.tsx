import { useRef } from 'react';
import { Prose } from '../../kit/Prose.tsx';
import type { Programme, Training } from '../../content/training.ts';
import { day, t } from '../../content/i18n.ts';
import { caseAddress, roomAddress } from '../../content/training-addresses.ts';
import { CaseFacts } from '../CaseFacts.tsx';
import { printOnly } from '../../kit/print-only.ts';

/** A ready-made session: the agenda with its cases, a sheet for those who take part, a guide for the one who leads. */
export function ProgrammePage({ training, programme }: { training: Training; programme: Programme }) {
  const page = useRef<HTMLElement>(null);
  const cases = programme.fall.flatMap((id) => training.cases.find((trainingCase) => trainingCase.id === id) ?? []);
  return (
    <article className="training programme" id={programme.id} ref={page}>
      <section className="part agenda">
        <p className="count">{t('utb.program-fakta', { minuter: programme.minuter, count: cases.length })}</p>
        <h1 tabIndex={-1}>{programme.titel}</h1>
        <p className="actions">
          <a className="plain primary" href={roomAddress({ program: programme.id })}>
            {t('utb.program.starta')}
          </a>
        </p>
        <h2>{t('utb.program.upplagg')}</h2>
        <Prose html={programme.upplagg} />
        <h2>{t('utb.program.fallen')}</h2>
        <ol className="roads">
          {cases.map((trainingCase) => (
            <li key={trainingCase.id}>
              <a href={caseAddress(trainingCase.id)}>
                <b>{trainingCase.titel}</b> <CaseFacts trainingCase={trainingCase} />
              </a>
            </li>
          ))}
        </ol>
        <p className="actions">
          {(['deltagarblad', 'handledning'] as const).map((part) => (
            <button key={part} type="button" className="plain" onClick={() => printOnly(page.current, part)}>
              {t(`utb.program.skriv-ut-${part}`)}
            </button>
          ))}
          <button type="button" className="plain" onClick={() => print()}>
            {t('utb.program.skriv-ut-allt')}
          </button>
        </p>
      </section>
      <section className="part deltagarblad sec">
        <h2>{t('utb.program.deltagarblad')}</h2>
        <p className="meta">{programme.titel}</p>
        <Prose html={programme.deltagarblad} />
      </section>
      <section className="part handledning sec">
        <h2>{t('utb.program.handledning')}</h2>
        <p className="meta">{programme.titel}</p>
        <Prose html={programme.ledare} />
        {cases.map((trainingCase) => (
          <section key={trainingCase.id} className="guide">
            <h3>{trainingCase.titel}</h3>
            <Prose html={trainingCase.ledare} />
          </section>
        ))}
      </section>
      <p className="meta">
        {t('utb.fall.version', { version: programme.version, datum: day(programme.granskad.datum), galler: day(programme.gallerFran) })}
      </p>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </article>
  );
}
