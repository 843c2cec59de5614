import type { ReactNode } from 'react';
import { usePart } from '../content/store.ts';
import { day, t } from '../content/i18n.ts';
import type { Proof, ProvedRule, TriedSituation } from '../content/proof.ts';
import { amount } from '../kit/amount.ts';
import { Loading } from '../kit/Loading.tsx';
import { Prose } from '../kit/Prose.tsx';
import { BrowsersRan } from './BrowsersRan.tsx';
import { Verdict } from './Verdict.tsx';

/** How the app was checked, as the tests themselves wrote it down, and what that does not show. */
export function ProofPage() {
  const proof = usePart('proof');
  const page = usePart('pages')?.['kontroll'];
  if (!proof || !page) return <Loading part={page ? 'proof' : 'pages'} />;
  return (
    <article className="text proof">
      <h1 tabIndex={-1}>{page.titel}</h1>
      <p className="lead">{t('kontroll.ingress')}</p>
      <p>{t('kontroll.skriven')}</p>
      <p className="warn">
        {proof.content.signedRoads === 0 && <b>{t('kontroll.ingen-jurist')} </b>}
        {t('kontroll.visar-inte')} <a href="#visar-inte">{t('kontroll.las-mer')}</a>
      </p>
      <Left proof={proof} />
      <InShort proof={proof} />
      <Rules proof={proof} />
      <Situations proof={proof} />
      <Facts proof={proof} />
      <section className="sec" id="tillganglighet">
        <h2>{t('kontroll.tillganglighet')}</h2>
        <p>{proof.screens > 0 ? t('kontroll.axe', { count: proof.screens, antal: amount(proof.screens) }) : t('kontroll.axe-ingen')}</p>
        <p>
          <a href="/tillganglighet/">{t('kontroll.redogorelse')}</a>
        </p>
      </section>
      <section className="sec" id="webblasare">
        <h2>{t('kontroll.webblasare')}</h2>
        <p>{t('kontroll.webblasare-ingress')}</p>
        <BrowsersRan browsers={proof.browsers} />
      </section>
      <Sharpness proof={proof} />
      <Areas proof={proof} />
      <section className="sec" id="visar-inte">
        <Prose html={page.html} />
      </section>
      <Release proof={proof} />
    </article>
  );
}

const between = ([first, last]: readonly [string, string]) =>
  first === last ? day(first) : t('kontroll.fran-till', { fran: day(first), till: day(last) });

type Part = (props: { proof: Proof }) => ReactNode;

// What does not count is told, so that a page that is not green says why.
const Left: Part = ({ proof: { results } }) => (
  <>
    {results.counted === 0 && <p className="note">{t('kontroll.inga')}</p>}
    {results.otherSource > 0 && <p className="note">{t('kontroll.annan-kalla', { count: results.otherSource })}</p>}
    {results.spoilt > 0 && <p className="warn">{t('kontroll.andrat-resultat', { count: results.spoilt })}</p>}
  </>
);

const InShort: Part = ({ proof: { walked, rules, situations, content } }) => {
  const all = [...rules.personal, ...rules.foralder];
  const kept = all.filter((parts) => parts.every(({ verdict }) => verdict === 'haller')).length;
  const numbers = [...new Set(situations.map(numberOf))];
  const agreeing = numbers.filter((number) => situations.every((one) => numberOf(one) !== number || one.verdict === 'haller')).length;
  return (
    <section className="sec in-short" aria-label={t('kontroll.kort-sagt')}>
      <Terms>
        {[
          [
            t('kontroll.vagar'),
            walked.verdict === 'haller' ? t('kontroll.vagar-gangna', { antal: amount(walked.count) }) : <Verdict of={walked.verdict} />,
          ],
          [
            t('kontroll.regler-antal'),
            <Sum key="regler" of={all.flat()} text={t('kontroll.av-haller', { antal: kept, alla: all.length })} />,
          ],
          [
            t('kontroll.situationer-antal'),
            <Sum key="situationer" of={situations} text={t('kontroll.av-stammer', { antal: agreeing, alla: numbers.length })} />,
          ],
          [t('kontroll.citat-antal'), t('kontroll.av-lika', { antal: amount(content.quotes) })],
          [t('kontroll.jurist-antal'), t('kontroll.av', { antal: content.signedRoads, alla: content.roads })],
        ]}
      </Terms>
    </section>
  );
};

// Where nothing has run a sum would read as if all had failed.
const Sum = ({ of, text }: { of: readonly { readonly verdict: Proof['areas'][number]['verdict'] }[]; text: string }) =>
  of.every(({ verdict }) => verdict === 'inte-kort') ? <Verdict of="inte-kort" /> : <span>{text}</span>;

// A situation in two parts is `33` and `33 b`.
const numberOf = ({ nr }: TriedSituation) => nr.split(' ')[0]!;

const Rules: Part = ({ proof: { rules } }) => (
  <section className="sec" id="regler">
    <h2>{t('kontroll.regler')}</h2>
    <p>{t('kontroll.regler-ingress')}</p>
    {(['personal', 'foralder'] as const).map((reader) => (
      <section key={reader}>
        <h3>{t(`kontroll.regler-${reader}`)}</h3>
        <ol className="proved">
          {rules[reader].map((parts) => (
            <li key={parts[0]!.id}>
              {parts.map((part) => (
                <Rule key={part.id} rule={part} />
              ))}
            </li>
          ))}
        </ol>
      </section>
    ))}
  </section>
);

function Rule({ rule: { id, text, verdict, over, broken } }: { rule: ProvedRule }) {
  return (
    <div id={id}>
      {text} <Verdict of={verdict} />
      {over && (
        <p className="meta">
          {t(`kontroll.over-${over.unit}`, { count: over.count, antal: amount(over.count) })}{' '}
          {verdict === 'haller' && broken !== undefined && t('kontroll.marktes', { count: broken, antal: amount(broken) })}
        </p>
      )}
    </div>
  );
}

const Situations: Part = ({ proof: { situations, ownStories } }) => (
  <section className="sec" id="situationer">
    <h2>{t('kontroll.situationer')}</h2>
    <p>{t('kontroll.situationer-ingress')}</p>
    {ownStories.agree + ownStories.disagree > 0 && <p>{t('kontroll.egna', { count: ownStories.count, antal: ownStories.agree })}</p>}
    <details>
      <summary>{t('kontroll.situationer-visa', { count: situations.length })}</summary>
      <ul className="proved">
        {situations.map(({ nr, text, source, road, href, verdict }) => (
          <li key={nr}>
            {text} <Verdict of={verdict} situation />
            <p className="meta">
              {t('kontroll.situation-svar')} <a href={href}>{road}</a>. {t('kontroll.situation-kalla', { kalla: source })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  </section>
);

const Facts: Part = ({ proof: { content } }) => {
  return (
    <section className="sec" id="texterna">
      <h2>{t('kontroll.innehall')}</h2>
      <p>
        {t('kontroll.innehall-ingress')} <a href="/karta/">{t('karta.rubrik')}</a>
      </p>
      <Terms>
        {[
          [t('kontroll.samtalet'), t('kontroll.fragor-vagar', { fragor: content.questions, vagar: content.roads })],
          [t('kontroll.filer'), amount(content.files)],
          [t('kontroll.granskade'), between(content.reviewed)],
          [
            t('kontroll.av-vem'),
            Object.entries({ jurist: 0, ...content.roles })
              .map(([role, count]) => t('kontroll.av-roll', { roll: t(`roll.${role as 'jurist'}`), antal: amount(count) }))
              .join(' · '),
          ],
          [t('kontroll.bestammelser'), amount(content.provisions)],
          [t('kontroll.lydelser'), t('kontroll.lydelser-lasta', { antal: amount(content.read.count), dagar: between(content.read.days) })],
          [t('kontroll.olasta'), amount(content.unread)],
          [t('kontroll.att-granska'), t('kontroll.att-granska-antal', { antal: amount(content.toReview), vagar: content.roadsToReview })],
        ]}
      </Terms>
    </section>
  );
};

const Sharpness: Part = ({ proof: { mutations } }) => (
  <section className="sec" id="skarpa">
    <h2>{t('kontroll.skarpa')}</h2>
    <p>{t('kontroll.skarpa-ingress')}</p>
    <p>
      {mutations.verdict === 'kort' ? (
        t('kontroll.skarpa-resultat', { antal: amount(mutations.noticed), alla: amount(mutations.made) })
      ) : (
        <Verdict of="inte-kort" />
      )}
    </p>
  </section>
);

const Areas: Part = ({ proof: { areas } }) => (
  <section className="sec" id="tester">
    <h2>{t('kontroll.alla')}</h2>
    <ul className="proved">
      {areas.map(({ id, verdict, passed, failed, skipped, files, run }) => (
        <li key={id}>
          <b>{t(`kontroll.del-${id}`)}</b> <Verdict of={verdict} />
          <p className="meta">
            {passed + failed > 0 && t('kontroll.prov', { bra: amount(passed), fel: amount(failed) })}{' '}
            {skipped > 0 && t('kontroll.hoppades', { antal: amount(skipped) })} {t('kontroll.testfiler', { antal: run, alla: files })}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Release: Part = ({ proof: { commit, source, results } }) => (
  <section className="sec" id="utgavan">
    <h2>{t('kontroll.utgavan')}</h2>
    <Terms>
      {[
        [
          t('kontroll.version'),
          commit ? (
            <>
              {t('kontroll.version-dag', { id: commit.id.slice(0, 12), datum: day(commit.day) })}
              {!commit.clean && <b> {t('kontroll.andrad')}</b>}
            </>
          ) : (
            t('kontroll.version-okand')
          ),
        ],
        [t('kontroll.marke'), source.slice(0, 12)],
        [t('kontroll.alla'), t('kontroll.testfiler', { antal: results.counted, alla: results.files })],
        ...(results.days ? [[t('kontroll.kordes'), between(results.days)] as const] : []),
      ]}
    </Terms>
    <p>
      <a href="/kontroll.json">{t('kontroll.som-data')}</a>
    </p>
  </section>
);

function Terms({ children }: { children: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="terms">
      {children.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
