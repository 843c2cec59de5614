import { flows } from '../../../machines/index.ts';
import { localOffer } from '../../../machines/local.ts';
import type { Layer } from '../../../machines/local.ts';
import { offeredAt, replay } from '../../../machines/replay.ts';
import { meant, namesOf } from '../municipal.ts';
import type { Municipal } from '../municipal.ts';
import type { IsoDate } from '../types.ts';
import type { ReadLayer } from './read-layer.ts';
import type { LayerFacts } from './shape.ts';
import { tellIn } from './faults.ts';
import type { LayerFault, Tell } from './faults.ts';

/** What a municipality's file may refer to. */
export interface KnownToLayers {
  /** The roads of the staff's conversation. */
  readonly roads: ReadonlySet<string>;
  /** The answers to a question of that conversation; nothing when there is no such question, `unread` when its own file is at fault. */
  readonly answersTo: (question: string) => ReadonlySet<string> | 'unread' | undefined;
  readonly register: readonly Municipal[];
  /** What the build checks of every text alike (check-texts.ts), for whoever has no build. */
  readonly texts?: {
    readonly sources: ReadonlySet<string>;
    /** What `[[id]]` leads to, if anything. */
    readonly leadsTo: (id: string) => 'lagrum' | 'text' | undefined;
    readonly today: IsoDate;
  };
}

/**
 * Judges a municipality's file against everything it refers to, and runs its cases through the machine: the build's own rules.
 * Gives what is wrong besides what was found when the file was read.
 */
export function judgeLayer(read: ReadLayer, known: KnownToLayers): readonly LayerFault[] {
  const { facts, parts } = read;
  const faults: LayerFault[] = [];
  if (!facts) return faults;
  const tell = tellIn(faults, read.lineOf);
  checkRegister(facts, known.register, tell);
  checkReferences(facts, known, tell);
  checkBody(facts, parts, tell);
  if (known.texts) checkTexts(facts, parts, known.texts, tell);
  // A case of a file that is not whole would only say the same again.
  if (faults.length === 0 && read.faults.every(({ fel }) => fel === 'kvar')) checkCases(facts, tell);
  return faults;
}

// A municipality of the register, under its own code, name and id.
function checkRegister({ id, kod, namn }: LayerFacts, register: readonly Municipal[], tell: Tell): void {
  // The layer for the whole country; any other without a code has been told of when its file was read. A register that is not there is told of too.
  if (kod === undefined || register.length === 0) return;
  const municipality = register.find((one) => one.kod === kod);
  if (namn === municipality?.namn && id === municipality.id) return;
  const perhaps = namesOf(meant(register, { kod, namn }));
  if (!municipality) tell('kod', 'okand-kod', perhaps ? 'menade' : 'alla-koder', { kod, perhaps });
  else if (namn !== municipality.namn)
    tell('namn', 'fel-namn', perhaps ? 'skriv-namn-eller' : 'skriv-namn', { kod, namn, ratt: municipality.namn, perhaps });
  else if (id !== municipality.id) tell('id', 'fel-id', 'skriv-id', { namn, kod, ratt: municipality.id });
}

function checkReferences(facts: LayerFacts, { roads, answersTo }: KnownToLayers, tell: Tell) {
  const areas = new Set(facts.omraden.map(({ id }) => id));
  const entries = new Set(facts.insatser.map(({ id }) => id));
  const checkAnswers = (at: string, question: string, answers: readonly string[]) => {
    const known = answersTo(question);
    if (!known) tell(`${at}.${question}`, 'okand-fraga', 'ratta-id');
    else if (known !== 'unread')
      for (const svar of answers) if (!known.has(svar)) tell(`${at}.${question}`, 'okant-svar', 'ratta-id', { svar });
  };
  const checkNot = (entry: { readonly 'inte-vid'?: readonly string[] | undefined }, at: string, utfall: readonly string[]) => {
    for (const vag of entry['inte-vid'] ?? []) {
      if (!roads.has(vag)) tell(`${at}.inte-vid`, 'okand-vag', 'ratta-id', { vag });
      if (utfall.includes(vag)) tell(`${at}.inte-vid`, 'visas-redan', 'ta-bort-ena', { vag });
    }
  };

  for (const id of repeated(facts.omraden)) tell('omraden', 'tva-ganger', 'annat-id', { id });
  for (const id of repeated([...facts.insatser, ...facts.upphort])) tell('insatser', 'tva-ganger', 'annat-id', { id });
  facts.insatser.forEach((entry, index) => {
    const at = `insatser.${index}`;
    for (const vag of entry.utfall) if (!roads.has(vag)) tell(`${at}.utfall`, 'okand-vag', 'ratta-id', { vag });
    for (const omrade of entry.omraden ?? []) if (!areas.has(omrade)) tell(`${at}.omraden`, 'okant-omrade', 'lagg-till-omrade', { omrade });
    for (const [question, answers] of Object.entries(entry.villkor ?? {})) checkAnswers(`${at}.villkor`, question, answers);
    checkNot(entry, at, entry.utfall);
  });
  facts.upphort.forEach((entry, index) => {
    checkNot(entry, `upphort.${index}`, []);
    const next = entry['ersatt-av'];
    if (next && !entries.has(next)) tell(`upphort.${index}.ersatt-av`, 'okand-insats', 'ratta-id', { insats: next });
  });
  facts.omraden.forEach(({ ersatter }, index) => {
    for (const insats of ersatter) if (!entries.has(insats)) tell(`omraden.${index}.ersatter`, 'okand-insats', 'ratta-id', { insats });
  });
  facts.fall.forEach(({ utfall, omrade, insatser, svar }, index) => {
    const at = `fall.${index}`;
    if (!roads.has(utfall)) tell(`${at}.utfall`, 'okand-vag', 'ratta-id', { vag: utfall });
    if (omrade && !areas.has(omrade)) tell(`${at}.omrade`, 'okant-omrade', 'ratta-id', { omrade });
    for (const insats of insatser) if (!entries.has(insats)) tell(`${at}.insatser`, 'okand-insats', 'ratta-eller-ta-bort', { insats });
    for (const [question, answer] of Object.entries(svar)) checkAnswers(`${at}.svar`, question, [answer]);
  });
}

const repeated = (items: readonly { readonly id: string }[]) =>
  new Set(items.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) < index));

// A section for each entry, running or ended, and none besides.
function checkBody({ insatser, upphort }: LayerFacts, parts: ReadLayer['parts'], tell: Tell) {
  const wanted = new Set([...insatser, ...upphort].map(({ id }) => id));
  const written = new Set(parts.map(({ heading }) => heading));
  for (const id of wanted) if (!written.has(id)) tell(`## ${id}`, 'utan-text', 'skriv-stycke', { id });
  for (const { heading, text } of parts) {
    if (!wanted.has(heading)) tell(`## ${heading}`, 'fel-rubrik', 'rubrik-id');
    if (!text) tell(`## ${heading}`, 'stycke', 'skriv-texten');
  }
}

function checkTexts(
  facts: LayerFacts,
  parts: ReadLayer['parts'],
  { sources, leadsTo, today }: NonNullable<KnownToLayers['texts']>,
  tell: Tell,
) {
  const own = facts['egna-kallor'];
  for (const id of Object.keys(own)) if (sources.has(id)) tell(`egna-kallor.${id}`, 'kalla-finns', 'annan-kalla', { id });
  for (const [path, id] of citedIn(facts))
    if (!sources.has(id) && !Object.hasOwn(own, id)) tell(path, 'okand-kalla', 'lagg-till-kalla', { id });
  if (facts.granskad.datum > today) tell('granskad.datum', 'framtid', 'granskad-dag', { datum: facts.granskad.datum });
  const texts = [...parts.map(({ text }) => text), ...stringsIn(facts)].join('\n');
  for (const mentioned of new Set([...texts.matchAll(/\[\[([^[\]\n]+)\]\]/g)].map(([, inside]) => inside!))) {
    const id = mentioned.split('|')[0]!;
    const target = leadsTo(id);
    if (!target && !id.startsWith('ord:')) tell(`[[${mentioned}]]`, 'okand-lank', 'skriv-lank');
    if (target === 'lagrum' && mentioned !== id) tell(`[[${mentioned}]]`, 'eget-namn', 'skriv-lagrum', { id });
  }
}

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];

function citedIn(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'kalla' ? [[[...path, key].join('.'), String(inner)] as const] : citedIn(inner, [...path, key]),
  );
}

// What the answers of a case lead to, and what the file has there, is what the case says: else either of them is wrong.
function checkCases(facts: LayerFacts, tell: Tell) {
  facts.fall.forEach(({ svar, utfall, omrade, insatser }, index) => {
    const at = `fall.${index}`;
    const { page, outcome } = replay(flows.personal, svar);
    if (!outcome) return tell(`${at}.svar`, 'svar-saknas', 'svara', { fraga: page, alla: offeredAt(flows.personal, page).join(', ') });
    if (outcome !== utfall) return tell(`${at}.utfall`, 'fel-utfall', 'ratta-fall', { utfall, ratt: outcome });
    const now = localOffer(facts as unknown as Layer, omrade, utfall, svar).fits.map(({ id }) => id);
    if (now.join() !== insatser.join())
      tell(`${at}.insatser`, 'fel-insatser', 'ratta-insatser', { insatser: insatser.join(', ') || '–', ratt: now.join(', ') || '–' });
  });
}
