import { answersOf, replay } from '../../../../machines/replay.ts';
import { personal } from '../../../../machines/personal.machine.ts';
import { disclosures } from '../../../../machines/secrecy.ts';
import type { Disclosure } from '../../../../machines/secrecy.ts';
import { disclosuresOn, secrecyActInIndependentSchools } from '../../../../machines/secrecy-on.ts';
import type { Doubt, Verdict } from '../../../../machines/secrecy-rules.ts';
import { html, joined, table } from './html.ts';
import type { Raw } from './html.ts';
import { dayInWords } from './material.ts';
import type { Material } from './material.ts';
import { counted } from './words.ts';

const verdicts: Readonly<Record<Verdict, string>> = { far: 'Får', 'far-inte': 'Får inte', 'bor-inte': 'Bör inte (vårt råd)', ska: 'Ska' };

/** Why a lawyer must read a row, as `Doubt` in machines/secrecy-rules.ts has it. */
const doubtsInWords: Readonly<Record<Doubt, string>> = {
  fristaende: 'Att en skyldighet eller ett samtycke gör det tillåtet i en fristående skola är vår läsning av 29 kap. 14 § skollagen.',
  'svagt-skydd': 'Det en lärare ser är svagt skyddat, eller inte alls. ”Får inte” är vårt försiktiga råd.',
  'forsiktigt-rad': '”Får inte” för att man inte vet är ett försiktigt råd. Lagen frågar vad som kan antas.',
  'fore-beslut': 'Hur mycket den som anmält får lägga till utan samtycke innan en utredning är beslutad.',
  aterkallelse: 'Hur ett samtycke tas tillbaka, av vem, och vad det betyder för det som är sagt.',
  'vardens-undantag':
    'Om undantaget mot vård och socialtjänst gäller skolsköterskan och skolläkaren, och vad som motsvarar det i en fristående skola.',
  'bara-rad': 'Ingen lag ger en lärare i en fristående skola tystnadsplikt här. Det är vårt råd.',
  'fara-for-livet': 'Hur långt undantagen som räddar liv räcker: vilka yrken, mot vem, och för en elev som har fyllt 18.',
  vardnadstvist: 'Hur föräldrar i tvist får veta detsamma, och vad en förälder utan vårdnad får veta.',
  placerad: 'Vad ett familjehem eller HVB får veta utan samtycke.',
  handlingar: 'Begäran om handlingar: tryckfrihetsförordningen finns inte bland våra lagtexter.',
  mognad: 'När en äldre elev skyddas mot vårdnadshavaren utan risk för allvarligt men. Praxis, ingen fast ålder.',
  larm: 'Vilken bestämmelse som låter skolan larma 112 medan ett brott pågår.',
  polisen: 'Hur rektorns skyldigheter mot polisen går ihop med orosanmälan och elevhälsans sekretess.',
  'inom-skolan': 'Vilka delar av en skola och dess elevhälsa som är så självständiga att sekretess gäller mellan dem.',
  skolbyte: 'Hur långt skyldigheten att lämna över bryter sekretessen.',
};

/** Who may tell whom what: every row of the poster on secrecy, and the rows that are others from the day the law changes; then the poster's words. */
export function secrecyPart(material: Material, words: Raw): Raw {
  const from = secrecyActInIndependentSchools;
  const later = disclosuresOn(from).filter((row, at) => said(row) !== said(disclosures[at]!));
  const senders = [...new Set(disclosures.map(({ sender }) => sender))];
  return html`<section id="sekretess" class="part">
    <h2>Vem får säga vad till vem</h2>
    <p>
      Affischen om sekretess räknas fram ur frågorna och ur regler. ${counted(disclosures.length, 'rad', 'rader')}. De gäller en ung elev
      vars vårdnadshavare är överens, och för en elev på 15–17 år det som då är annorlunda. Sista kolumnen är varför en jurist ska läsa
      raden.
    </p>
    ${senders.map((sender) => {
      const rows = disclosures.filter((row) => row.sender === sender);
      return rowsTable(material, who(material, rows[0]!), rows);
    })}
    ${later.length > 0 && html`<h3>Rader som blir andra ${dayInWords(from)}</h3>`}
    ${later.length > 0 && rowsTable(material, `Så lyder de från och med ${dayInWords(from)}. Lagtexten är inte läst.`, later)} ${words}
  </section> `;
}

const said = ({ verdict, road, grounds, doubts }: Disclosure) => JSON.stringify([verdict, road, grounds, doubts]);

const beforeTheMatter = ['arende', 'misstanke', 'roll', 'huvudman'];

const shortAnswer = ({ one }: Material, question: string, answer: string) =>
  one('fragor', question, 'personal')?.data.svar.find(({ id }) => id === answer)?.kort ?? answer;

function who(material: Material, { answers }: Disclosure): string {
  const { roll, huvudman } = answers;
  return [roll && shortAnswer(material, 'roll', roll), huvudman && shortAnswer(material, 'huvudman', huvudman)].filter(Boolean).join(', ');
}

const rowsTable = (material: Material, caption: string, rows: readonly Disclosure[]) =>
  table(
    caption,
    ['Situation', 'Besked', 'Väg', 'Enligt', 'För juristen'],
    rows.map(({ answers, verdict, road, grounds, doubts }) => [
      Object.entries(answersOf(replay(personal, answers).steps))
        .filter(([question]) => !beforeTheMatter.includes(question))
        .map(([question, answer]) => shortAnswer(material, question, answer))
        .join('. '),
      html`<span class="strong">${verdicts[verdict]}</span>`,
      material.link({ to: 'vag', id: road }),
      joined(material.laws(grounds), ', '),
      doubts.map((doubt) => doubtsInWords[doubt]).join(' ') || '–',
    ]),
  );
