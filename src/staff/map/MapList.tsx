import noteStrings from 'virtual:content/note-strings';
import type { Flow, PageId } from '../../../machines/flow.ts';
import type { OutcomeId, QuestionId } from '../../../machines/ids.gen.ts';
import { answerGroups } from '../../../machines/map.ts';
import type { MapEdge, MapWay } from '../../../machines/map.ts';
import { addStrings, t } from '../../content/i18n.ts';
import { JuristNote } from '../../kit/JuristNote.tsx';
import { LawChips } from '../../kit/LawChips.tsx';
import { Prose } from '../../kit/Prose.tsx';
import type { Marks } from './marks.ts';
import type { MapTexts } from './texts.ts';

addStrings('sv', noteStrings);

/** What every entry of the list is told with. */
export interface Told {
  readonly flow: Flow;
  readonly edges: readonly MapEdge[];
  readonly texts: MapTexts;
  readonly marks: Marks;
  readonly hrefOf: (page: PageId) => string;
  /** Shows a page in the drawing. */
  readonly point: (page: PageId) => void;
}

interface Props extends Told {
  readonly parts: readonly { readonly title: string; readonly questions: readonly QuestionId[] }[];
  readonly outcomes: readonly OutcomeId[];
}

/** The same as the drawing, in words: each question with its answers and where they lead, and each road with what leads there. */
export function MapList({ parts, outcomes, ...told }: Props) {
  return (
    <section id="lista" className="map-list" tabIndex={-1}>
      <h2>{t('karta.lista')}</h2>
      {parts.map(({ title, questions }) => (
        <section key={title} className="sec">
          <h3>{title}</h3>
          <ol>
            {questions.map((id) => (
              <QuestionEntry key={id} id={id} {...told} />
            ))}
          </ol>
        </section>
      ))}
      <section className="sec">
        <h3>{t('karta.vagar')}</h3>
        <ol>
          {outcomes.map((id) => (
            <RoadEntry key={id} id={id} {...told} />
          ))}
        </ol>
      </section>
    </section>
  );
}

function QuestionEntry({ id, ...told }: Told & { id: QuestionId }) {
  const { flow, texts, marks } = told;
  const { titel, varfor, exempel, lagrum, jurist } = texts.question(id);
  return (
    <li id={id} className={marks.isOn(id) ? 'map-entry mine' : 'map-entry'} tabIndex={-1}>
      <Kind of="question" id={id} {...told} />
      <h4>{titel}</h4>
      <ul className="map-answers">
        {answerGroups(flow, id).map(({ answers, ways }) => (
          <li key={answers.join()}>
            {answers.map((answer) => (
              <p key={answer}>
                <b>{texts.answer(id, answer)}</b>
                {marks.answered(id, answer) && <span className="map-mine">{t('karta.ditt-svar')}</span>}
              </p>
            ))}
            <ul>
              {ways.map(({ to, when, because }) => (
                <li key={JSON.stringify([to, when])} data-fran={id} data-till={to}>
                  <span className="map-to">
                    {t(texts.isQuestion(to) ? 'karta.till-fraga' : 'karta.till-vag')} <PageLink page={to} {...told} />
                  </span>
                  <Grounds way={{ answers, because, ...(when && { when }) }} texts={texts} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <LeadsHere id={id} {...told} />
      <details>
        <summary>{t('karta.om-fragan')}</summary>
        <h5>{t('fraga.varfor')}</h5>
        <Prose html={varfor} />
        <h5>{t('karta.raknas')}</h5>
        <Prose html={exempel} />
        {lagrum.length > 0 && (
          <p className="chips">
            <b>{t('karta.bestammelser')}</b> <LawChips ids={lagrum} />
          </p>
        )}
        <JuristNote items={jurist} />
      </details>
    </li>
  );
}

function RoadEntry({ id, ...told }: Told & { id: OutcomeId }) {
  const { texts, marks } = told;
  const { namn, titel, lagrum, utanLagrum } = texts.road(id);
  return (
    <li id={id} className={marks.isOn(id) ? 'map-entry road-entry mine' : 'map-entry road-entry'} tabIndex={-1}>
      <Kind of="road" id={id} {...told} />
      <h4>{namn}</h4>
      <p>{titel}</p>
      <p>
        <a href={texts.addressOf(id)}>{t('karta.las-vagen', { vag: namn })}</a>
      </p>
      <p className="chips">
        <b>{t('karta.bestammelser')}</b> {utanLagrum ?? <LawChips ids={lagrum} />}
      </p>
      <LeadsHere id={id} {...told} />
    </li>
  );
}

function Kind({ of, id, texts, marks, point }: Told & { of: 'question' | 'road'; id: PageId }) {
  return (
    <p className="map-kind">
      {t(of === 'question' ? 'karta.fraga' : 'karta.vag')}
      {marks.isOn(id) && <span className="map-mine">{t('karta.din-vag')}</span>}
      <button type="button" className="link" onClick={() => point(id)} aria-label={t('karta.peka-ut', { ruta: texts.nameOf(id) })}>
        {t('karta.peka')}
      </button>
    </p>
  );
}

function LeadsHere({ id, ...told }: Told & { id: PageId }) {
  const { edges, texts } = told;
  const into = edges.filter(({ to }) => to === id);
  if (into.length === 0) return <p>{t('karta.borjan')}</p>;
  return (
    <details>
      <summary>{t('karta.leder-hit', { antal: into.length })}</summary>
      <ul className="map-into">
        {into.map(({ from, ways }) => (
          <li key={from} data-in-fran={from} data-in-till={id}>
            <PageLink page={from} {...told} />
            <ul>
              {ways.map((way) => (
                <li key={JSON.stringify([way.answers, way.when])}>
                  {way.answers.map((answer) => texts.answer(from, answer)).join(' / ')} <Grounds way={way} texts={texts} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PageLink({ page, texts, hrefOf }: Pick<Told, 'texts' | 'hrefOf'> & { page: PageId }) {
  return <a href={hrefOf(page)}>{texts.nameOf(page)}</a>;
}

/** After which earlier answers, and on what ground. */
function Grounds({ way: { when, because }, texts }: { way: MapWay; texts: MapTexts }) {
  return (
    <>
      {when && <span className="map-when">{t('karta.nar', { svar: texts.earlier(when) })}</span>}
      {because.length > 0 && (
        <span className="chips">
          <LawChips ids={because} />
        </span>
      )}
    </>
  );
}
