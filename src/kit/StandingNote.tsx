import standingStrings from 'virtual:content/standing-strings';
import { dayBefore, standingsOn } from '../content/standing.ts';
import type { Standing } from '../content/standing.ts';
import { useToday } from '../content/today.ts';
import type { Provenance } from '../content/types.ts';
import { addStrings, day, t } from '../content/i18n.ts';

addStrings('sv', standingStrings);

interface Props {
  readonly text: Provenance;
  readonly graveOnly?: boolean;
  readonly aheadOnly?: boolean;
}

/**
 * What a reader must know of a text before it is trusted: that the law changes soon, or that what it says has ended, which is all that
 * `graveOnly` lets through. Where that stands first, `aheadOnly` says the rest further down.
 * Without scripts the day cannot be known: then it says until when the text holds.
 */
export function StandingNote({ text, graveOnly = false, aheadOnly = false }: Props) {
  const standings = standingsOn(text, useToday()).filter((standing) => (isGrave(standing) ? !aheadOnly : !graveOnly));
  return (
    <>
      {standings.map((standing) => (
        <p key={keyOf(standing)} className={`standing ${isGrave(standing) ? 'warn' : 'note'}`} data-stands={standing.says}>
          {wordsOf(standing)} {'change' in standing && standing.change && <a href={`/lagen/#${standing.change.id}`}>{t('andring.mer')}</a>}
        </p>
      ))}
      {!aheadOnly && <HoldsUntil text={text} />}
    </>
  );
}

/** The same for parents, in words that are easy to read and without the particulars. */
export function StandingNoteForParents({ text }: { text: Provenance }) {
  const standings = standingsOn(text, useToday());
  // One of a kind is enough: which law it was is the school's to know.
  const ended = standings.find(isGrave);
  const ahead = standings.find((standing) => !isGrave(standing));
  return (
    <>
      {ended && (
        <p className="standing warn" data-stands={ended.says}>
          {'tillMed' in ended ? t('foralder.regler-gallde', { datum: day(ended.tillMed) }) : t('foralder.regler-kanske')}
        </p>
      )}
      {!ended && ahead && 'change' in ahead && (
        <p className="standing note" data-stands={ahead.says}>
          {t('foralder.regler-andras', { datum: day(ahead.change!.fran) })}
        </p>
      )}
      <HoldsUntil text={text} />
    </>
  );
}

function HoldsUntil({ text: { utgava } }: { text: Provenance }) {
  return (
    utgava.till && (
      <noscript>
        <LastDay till={utgava.till} />
      </noscript>
    )
  );
}

/** On its own, since React looks into a noscript only where pages are made and not in the browser. */
const LastDay = ({ till }: { till: string }) => <p className="note">{t('resultat.text-till', { datum: day(dayBefore(till)) })}</p>;

const isGrave = ({ says }: Standing) => says !== 'andras' && says !== 'foreslas';
const keyOf = (standing: Standing) => `${standing.says} ${'change' in standing ? standing.change?.id : ''}`;

function wordsOf(standing: Standing): string {
  if (standing.says === 'kommer') return t('andring.kommer', { datum: day(standing.fran) });
  if (standing.says === 'gallde')
    return standing.change
      ? t('andring.gallde', { datum: day(standing.tillMed), kort: standing.change.kort })
      : t('andring.slutade', { datum: day(standing.tillMed) });
  const { fran, kort } = standing.change;
  return t(`andring.${standing.says}`, { datum: day(fran), kort });
}
