import type { LagrumId, ParentOutcomeId, RoadId } from '../../../machines/ids.gen.ts';
import type { Language, Mirror, ParentAnswer, ParentRoad, ParentTexts, Part, Passage, Question, Translated } from '../../content/types.ts';
import type { About } from './provenance.ts';
import { parentFiles } from './check-parents.ts';
import type { parentKinds } from './check-parents.ts';
import { woven } from './editions.ts';
import type { FileEdition } from './editions.ts';
import type { ContentFiles, TextSet } from './files.ts';
import type { Notes, Resolve, Sections } from './markdown.ts';
import { lookupLetters } from './lookup.ts';
import { mentions, toHtml, toInlineHtml } from './markdown.ts';
import { explaining } from './pieces.ts';

/** How the compiler makes what is common to all texts. */
interface Makers {
  readonly question: (file: FileEdition<'fragor'>, resolve: Resolve, about: About) => Question;
  readonly about: About;
  /** The links and hard words of a language. */
  readonly resolver: (texts: TextSet) => Resolve;
}

const swedish: Language = { id: 'sv', namn: 'Svenska', riktning: 'ltr' };

/** The parents' texts in every language there is; where a translation lacks a text the Swedish one stands in, and says so. */
export function parentTexts(files: ContentFiles, makers: Makers): Readonly<Record<string, ParentTexts>> {
  const sets = [
    ['sv', files, swedish] as const,
    ...[...files.translations].map(([id, texts]) => [id, texts, languageOf(id, texts)] as const),
  ];
  return Object.fromEntries(sets.map(([id, texts, language]) => [id, inLanguage(files, texts, language, makers)]));
}

const languageOf = (id: string, { facts }: TextSet): Language => ({ id, ...facts! });

function inLanguage(base: ContentFiles, texts: TextSet, sprak: Language, { question, about, resolver }: Makers): ParentTexts {
  const resolve = resolver(texts);
  const swedishResolve = resolver(base);

  // Each Swedish text, or its translation, made with the links of the language it stands in.
  const each = <K extends (typeof parentKinds)[number], T>(
    kind: K,
    make: (file: FileEdition<K>, translated: Translated, resolve: Resolve) => T,
  ) =>
    Object.fromEntries(
      parentFiles(base, kind).map((original) => {
        const file = parentFiles(texts, kind).find(({ id }) => id === original.id) ?? original;
        const isOlder = file.language !== 'sv' && file.data['oversatt-fran'] !== original.data.version;
        const links = file.language === 'sv' ? swedishResolve : resolve;
        return [original.id, woven(file, (edition) => make(edition, { ...about(edition), sprak: file.language, isOlder }, links))];
      }),
    );

  return {
    sprak,
    questions: each('fragor', (file, translated, links) => ({ ...question(file, links, about), ...translated })),
    roads: each('foraldravagar', ({ id, data, sections }, translated, links): ParentRoad => ({
      ...translated,
      id: id as ParentOutcomeId,
      namn: data.namn,
      titel: data.titel,
      kontakt: toInlineHtml(data.kontakt, links),
      lagrum: data.lagrum as LagrumId[],
      utanLagrum: data['utan-lagrum'],
      fragor: data.fragor,
      ...written(sections, links),
    })) as ParentTexts['roads'],
    mirrors: each('speglar', ({ id, data, sections }, translated, links): Mirror => ({
      ...translated,
      id: id as RoadId,
      titel: data.titel,
      lagrum: data.lagrum as LagrumId[],
      visaForstNar: data['visa-forst-nar'],
      ...written(sections, links),
    })),
    answers: each('svar', ({ id, data, body }, translated, links): ParentAnswer => ({
      ...translated,
      id,
      titel: data.titel,
      lagrum: data.lagrum as LagrumId[],
      ...passage(body, links, []),
    })),
    words: { ...base.words, ...texts.words },
    lookup: texts.lookup
      ? {
          sprak: sprak.id,
          isOlder: texts !== base && texts.lookup['oversatt-fran'] !== base.lookup!.version,
          letters: lookupLetters(texts.lookup.foralder, sprak.id, resolve),
        }
      : { sprak: 'sv', isOlder: false, letters: lookupLetters(base.lookup!.foralder, 'sv', swedishResolve) },
    strings: texts === base ? {} : texts.strings,
  };
}

function written({ opening, parts }: Sections, resolve: Resolve): { readonly ingress: Passage; readonly delar: readonly Part[] } {
  const notes: Notes = [];
  const ingress = passage(opening, resolve, notes);
  return { ingress, delar: parts.map(({ heading, text }) => ({ rubrik: heading, ...passage(text, resolve, notes) })) };
}

function passage(text: string, resolve: Resolve, notes: Notes): Passage {
  const html = toHtml(text, resolve, notes);
  const own = [...new Set(mentions(text))].filter((id) => notes.includes(id)) as LagrumId[];
  return { html: explaining(html), lag: own.map((id) => ({ nummer: notes.indexOf(id) + 1, id, kort: resolve(id)!.text })) };
}
