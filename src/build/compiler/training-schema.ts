import { z } from 'zod';
import { date, days, id, ids, provenance, text, yesNo } from './schema-parts.ts';
import { signedForm } from './signature.ts';

const lagrum = ids.min(1, 'minst ett lagrum');
const answers = z.record(id, id);

/** Front matter of the training's Markdown files. */
export const trainingKinds = {
  fall: z.strictObject({
    ...provenance,
    tema: id,
    svarighet: z.int().min(1).max(3),
    minuter: z.int().min(1).max(60),
    kommun: id.optional(),
    omrade: id.optional(),
    svar: answers,
    utfall: id,
    insatser: ids,
    godtagbara: z.array(z.strictObject({ utfall: id, varfor: text })).default([]),
    fallor: z.array(z.strictObject({ fraga: id, svar: id, varfor: text })).min(1, 'minst en fälla, annars lär fallet inget ut'),
    provar: z.array(z.int().min(1).max(9)).default([]),
    lag: z.array(date).default([]),
    // Missing is told with the line to write, see case-signature.ts.
    signatur: z
      .string()
      .regex(new RegExp(`^${signedForm}$`), 'signaturen skriver bygget åt dig: ta bort raden och bygg')
      .optional(),
  }),
  program: z.strictObject({
    ...provenance,
    minuter: z.int().min(5).max(240),
    fall: ids.min(1, 'minst ett fall'),
    // The questions that the room votes on; the others are passed by, or the time would not be enough.
    rosta: ids.optional(),
  }),
};

/** The headings of those files, in this order. */
export const trainingHeadings = {
  fall: ['Berättelsen', 'Prata om', 'Till dig som leder'],
  program: ['Så lägger du upp det', 'Deltagarblad', 'Till dig som leder'],
} as const;

const items = <T extends z.ZodType>(item: T) => z.record(id, item);

/** The training's YAML files, by their path under content/. */
export const trainingYaml = {
  'sv/utbildning/prov.yaml': items(
    z.strictObject({
      fraga: text,
      alternativ: z.array(z.strictObject({ text, ratt: yesNo, aterkoppling: text })).min(2, 'minst två alternativ'),
      lagrum,
      utfall: id.optional(),
      ...days,
    }),
  ),
  'sv/utbildning/lagjamforelse.yaml': items(
    z.strictObject({
      fraga: text,
      forandring: text,
      lydelser: z
        .array(
          z.strictObject({
            datum: date,
            kort: text,
            lagrum: id.optional(),
            text: id.optional(),
            paragraf: text.optional(),
            citat: text.optional(),
            saknas: text.optional(),
          }),
        )
        .min(2, 'minst två lydelser att jämföra'),
    }),
  ),
  'sv/utbildning/affisch.yaml': z.strictObject({
    avsandare: items(text),
    mottagare: items(text),
    situationer: items(text),
    besked: z.strictObject({ far: text, 'far-inte': text, 'bor-inte': text, ska: text }),
    exempel: items(items(items(text))),
  }),
  'sv/utbildning/ui.yaml': z.record(z.string().regex(/^utb\.[a-z0-9.-]+(_one|_other)?$/, 'en nyckel här börjar med utb.'), text),
};

/** A path of one of those files. */
export type TrainingFile = keyof typeof trainingYaml;

/** Those files, once they have passed their schema; a file that did not is left out. */
export type TrainingYaml = { readonly [F in TrainingFile]?: z.infer<(typeof trainingYaml)[F]> };
