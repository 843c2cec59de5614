import { z } from 'zod';
import { signedForm } from './signature.ts';

z.config(z.locales.sv());

/** An id. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ett id består av a–z, 0–9 och enkla bindestreck');
/** A day. */
export const date = z.iso.date('ett datum skrivs 2026-11-22');
/** Text that is there. */
export const text = z.string().trim().min(1, 'texten är tom');
/** Yes or no, in words. */
export const yesNo = z.enum(['ja', 'nej']);
/** A list of ids. */
export const ids = z.array(id);
const roles = ['redaktion', 'jurist', 'socialsekreterare', 'rektor', 'elevhalsa'] as const;
/** When a text was reviewed, and by which role. */
export const review = z.strictObject({ datum: date, roll: z.enum(roles) });
/** Who stands for the text as it reads: a line for each role. A role alone asks the build for its line, see text-signature.ts. */
export const signatures = z
  .array(
    z
      .string()
      .regex(
        new RegExp(`^(?:${roles.join('|')})(?: ${signedForm})?$`),
        `en signatur är en roll (${roles.join(', ')}) och det som bygget skriver åt dig: skriv bara rollen och bygg`,
      ),
  )
  .default([]);
/** A source, with the place in it. */
export const citation = z.strictObject({ kalla: id, avsnitt: text.optional() });
/** The sources of a text. */
export const citations = z.array(citation).default([]);
/** A version. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'en version skrivs 1.0.0');

/** The days of an entry in a list that does not hold always: from which, and the first day it no longer does. */
export const days = { fran: date.optional(), till: date.optional() };

/** What a lawyer must review: a sentence, or a sentence with its days. In an edition of the text it is the sentence. */
export const jurist = z
  .array(z.union([text, z.strictObject({ text, ...days })]))
  .transform((items) => items as unknown as string[])
  .default([]);

/** What every text says of itself. */
export const provenance = {
  id,
  titel: text,
  version,
  'galler-fran': date,
  'galler-till': date.optional(),
  granskad: review,
  signatur: signatures,
  jurist,
  kallor: citations,
};
