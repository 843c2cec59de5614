import { z } from 'zod';
import { citation, citations, date, days, id, ids, jurist, provenance, review, signatures, text, version, yesNo } from './schema-parts.ts';
import { limitEvents, limitUnits, sinceGroups } from '../../content/afterwards.ts';
import { trainingHeadings, trainingKinds } from './training-schema.ts';

// In a translation: the version of the Swedish text that it was made from.
const translated = { 'oversatt-fran': version.optional() };

// The first line of a result, for whoever came with a question of their own: the first entry whose conditions hold is shown.
const answerLine = z.strictObject({
  om: z.record(id, z.array(id).min(1)).optional(),
  text,
  ...days,
});

const road = z.strictObject({
  ...provenance,
  namn: text,
  vem: text,
  nar: text,
  kontakt: text,
  lagrum: ids.default([]),
  'utan-lagrum': text.optional(),
  hem: yesNo,
  // Why the family is not to be shown a mirror of this road; left out, there must be one.
  'utan-spegel': text.optional(),
  tidslinje: id,
  // The headline when no local entry fits: the usual one names a team that may not be there.
  'titel-utan-lokalt': text.optional(),
  'svar-pa-fragan': z.array(answerLine).default([]),
  // One sentence to say, shown on the first screen of a result.
  saga: text.optional(),
  steg: z
    .array(
      z.strictObject({
        gor: text,
        vem: text,
        nar: text,
        mer: text.optional(),
        lagrum: ids.default([]),
        hem: yesNo.default('nej'),
        ...days,
      }),
    )
    .min(1),
});

// Until when something is to have happened, as the law counts it: so many days, weeks or months from an event. `handelse` is what has
// happened then, for a limit that is counted from it. Where the law has no number it is a day that those concerned choose.
const timeLimit = z.union([
  z.strictObject({
    antal: z.number('ett antal är ett tal').int().min(1),
    enhet: z.enum(limitUnits),
    'raknas-fran': z.enum(limitEvents),
    handelse: z.enum(limitEvents).optional(),
  }),
  z.strictObject({ dag: z.literal('ni-bestammer') }),
]);

const source = z.strictObject({ titel: text, utgivare: text, datum: text, lasning: text.optional(), adress: text.optional() });

const local = z.strictObject({ text, kallor: z.array(citation).min(1, 'en lokal uppgift behöver en källa') }).optional();

// The path of a text under its language, such as `personal/utfall/sip`: the Swedish text and its translations alike.
const textPath = z
  .string()
  .regex(/^[a-z]+\/[a-z]+(\/[a-z0-9-]+)*$/, 'en text anges med sin plats under sv/, till exempel personal/utfall/sip');

/** Front matter by kind of file. Strict, so that a misspelt key is an error and not a silent omission. */
export const frontMatter = {
  ...trainingKinds,
  fragor: z.strictObject({
    ...provenance,
    ...translated,
    kort: text,
    svar: z.array(z.strictObject({ id, text, kort: text, hjalp: text.optional() })).min(2, 'en fråga har minst två svar'),
    lagrum: ids.min(1, 'minst ett lagrum'),
  }),
  utfall: road,
  rad: road,
  // The same roads, written to social services where their steps are others.
  socialtjanst: road.omit({ 'utan-spegel': true }),
  tidslinjer: z.strictObject({
    ...provenance,
    punkter: z.array(z.strictObject({ nar: text, vad: text, lagrum: ids.default([]), frist: timeLimit.optional(), ...days })).min(2),
  }),
  // What to ask back in the talk that a road begins with; its id is the road's.
  samtal: z.strictObject({ ...provenance, fraga: z.array(text).min(2).max(4) }),
  // Where somebody stands who comes back: what has happened since, which roads there are, and which concern to begin with.
  sedan: z.strictObject({
    ...provenance,
    grupp: z.enum(sinceGroups),
    ordning: z.number('en ordning är ett tal').int(),
    lagrum: ids.min(1, 'minst ett lagrum'),
    vagar: ids.min(1, 'minst en väg'),
    borja: id,
  }),
  sidor: z.strictObject(provenance),
  foraldravagar: z.strictObject({
    ...provenance,
    ...translated,
    namn: text,
    kontakt: text,
    lagrum: ids.default([]),
    'utan-lagrum': text.optional(),
    fragor: ids.min(1),
  }),
  svar: z.strictObject({ ...provenance, ...translated, lagrum: ids.default([]), 'utan-lagrum': text.optional() }),
  speglar: z.strictObject({
    ...provenance,
    ...translated,
    lagrum: ids.default([]),
    'svarar-mot': version,
    'visa-forst-nar': text.optional(),
  }),
  lagrum: z.strictObject({
    id,
    namn: text,
    kort: text,
    slag: z.enum(['lag', 'forordning', 'konvention', 'jo', 'vagledning']),
    text: id.optional(),
    paragraf: text.optional(),
    // The wording has not been read: our own words, and no quotation.
    lydelse: z.literal('ej-last').optional(),
    andrad: text.optional(),
    'galler-fran': date,
    'galler-till': date.optional(),
    kontrollerad: date,
    status: z.enum(['verifierad', 'trolig', 'oklar']),
    signatur: signatures,
    jurist,
    kallor: citations,
  }),
  lagandringar: z.strictObject({
    id,
    titel: text,
    // What changes, in one sentence that is read after the day: ”Ändras den 1 januari 2027: …”.
    kort: text,
    'for-vem': text,
    version,
    granskad: review,
    signatur: signatures,
    'galler-fran': date.optional(),
    'dag-oklar': text.optional(),
    sakerhet: z.enum(['beslutad-och-last', 'beslutad-ej-last', 'foreslagen']),
    proposition: text.optional(),
    utskott: text.optional(),
    riksdagen: text.optional(),
    sfs: z.array(z.string().regex(/^\d{4}:\d+$/, 'ett SFS-nummer skrivs 2026:714')).default([]),
    last: date,
    kallor: z.array(citation).min(1, 'en lagändring behöver en källa'),
    lagrum: ids.default([]),
    texter: z.array(textPath).default([]),
    // Texts that rest on those provisions, have been read against the change, and hold after it as they are.
    haller: z.array(textPath).default([]),
    jurist,
  }),
  kommuner: z.strictObject({
    id,
    kod: z
      .string()
      .regex(/^\d{4}$/, 'kommunkoden är fyra siffror inom citattecken')
      .optional(),
    namn: text,
    version,
    granskad: review,
    signatur: signatures,
    // Documents that only this layer rests on: a municipality then needs one file and no other.
    'egna-kallor': z.record(id, source).default({}),
    omraden: z.array(z.strictObject({ id, namn: text, ersatter: ids.default([]), not: text.optional() })).default([]),
    insatser: z
      .array(
        z.strictObject({
          id,
          titel: text,
          omraden: ids.min(1).optional(),
          utfall: ids.min(1),
          'inte-vid': ids.min(1).optional(),
          villkor: z.record(id, z.array(id).min(1)).optional(),
          behovsprovning: z.enum(['ja', 'nej', 'oklart']),
          form: text.optional(),
          kallor: z.array(citation).min(1, 'varje insats behöver en källa'),
        }),
      )
      .default([]),
    upphort: z
      .array(
        z.strictObject({
          id,
          titel: text,
          datum: date,
          'inte-vid': ids.min(1).optional(),
          'ersatt-av': id.optional(),
          kallor: citations,
        }),
      )
      .default([]),
    mottagning: local,
    socialjour: local,
    'e-tjanst': local,
    samtyckesblankett: local,
    'sst-villkor': local,
    fall: z
      .array(
        z.strictObject({
          namn: text,
          omrade: id.optional(),
          svar: z.record(id, id),
          utfall: id,
          insatser: ids,
        }),
      )
      .min(3, 'ett lager bär minst tre provfall'),
  }),
};

/** The kinds of Markdown file in content/. */
export type Kind = keyof typeof frontMatter;

/** The front matter of a kind of file, once it has passed its schema. */
export type FrontMatter<K extends Kind> = z.infer<(typeof frontMatter)[K]>;

/** `ordlista.yaml`: hard words with their explanations, by id. */
export const glossary = z.record(id, z.strictObject({ ord: text, forklaring: text, lagrum: id.optional() }));

const lookupWord = z
  .strictObject({ ord: text, vagar: ids.default([]), borja: id.optional(), vand: text.optional() })
  .refine(({ vagar, borja, vand }) => vagar.length > 0 || borja !== undefined || vand !== undefined, {
    error: 'ordet leder ingenstans: det behöver vagar, borja eller vand',
  });

/** `uppslagsord.yaml`: the everyday words that lead to a road, to a concern to begin with, or to somebody else; a translation has the parents' only. */
export const lookupWords = z.strictObject({
  version,
  granskad: review,
  ...translated,
  personal: z.array(lookupWord).default([]),
  foralder: z.array(lookupWord).min(1),
});

/** `sprak.yaml`: what a language calls itself, which way it is written, and how far its texts have been reviewed. */
export const languageFacts = z.strictObject({ namn: text, start: text, riktning: z.enum(['ltr', 'rtl']), not: text });

/** `lagandringar/inte-funnet.yaml`: what was looked for in the law and not found, by id. */
export const notFound = z.record(
  id,
  z.strictObject({ vad: text, sokt: date, var: text, lagrum: ids.default([]), bevaka: text.optional() }),
);

/** `sv/kontroll.yaml`: what each safety rule says, by the id that the tests prove it under. */
export const ruleSentences = z.strictObject({ version, granskad: review, regler: z.record(id, text) });

/** `kallor.yaml`: the sources, by id. */
export const sources = z.record(id, source);

/** `kommunregister.yaml`: the municipalities by code, under their county by code. */
export const municipalityRegister = z.record(
  z.string().regex(/^\d{2}$/, 'länskoden är två siffror inom citattecken'),
  z.strictObject({ namn: text, kommuner: z.record(z.string().regex(/^\d{4}$/, 'kommunkoden är fyra siffror inom citattecken'), text) }),
);

/** `platser.yaml`: localities and short names that people search for, by the name of their municipality. */
export const searchNames = z.strictObject({ orter: z.record(text, z.array(text)), kortnamn: z.record(text, z.array(text)) });

/** `ui.yaml`: the interface strings, by key. */
export const interfaceStrings = z.record(
  z.string().regex(/^[a-z0-9.-]+(_one|_other)?$/, 'en nyckel består av a–z, 0–9, punkt och bindestreck'),
  text,
);

/** The headings a body must have, in this order; text before the first of them is the opening. */
export const headings: Partial<Record<Kind, readonly string[]>> = {
  fragor: ['Varför frågar vi?', 'Vad räknas?'],
  utfall: ['Säg så här', 'Det här behöver du ha framme', 'Bra att veta', 'Om det inte blir som du tänkt'],
  rad: ['Säg så här', 'Det här behöver du ha framme', 'Bra att veta', 'Om det inte blir som du tänkt'],
  socialtjanst: ['Säg så här', 'Det här behöver du ha framme', 'Bra att veta', 'Om det inte blir som du tänkt'],
  tidslinjer: [],
  samtal: [],
  ...trainingHeadings,
  foraldravagar: ['Det här kan du göra', 'Det här händer sedan', 'Det här gör skolan samtidigt', 'Dina rättigheter', 'Säg så här'],
  speglar: ['Det här gör skolan', 'Det här kan du göra', 'Det här händer sedan', 'Dina rättigheter'],
};
