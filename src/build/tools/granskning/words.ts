import { wanted } from '../../../../machines/flow.ts';
import type { Condition } from '../../../../machines/flow.ts';
import type { Material } from './material.ts';

/** The roles of the reviews and signatures, as they are read. */
export const roles: Readonly<Record<string, string>> = {
  redaktion: 'redaktionen',
  jurist: 'jurist',
  socialsekreterare: 'socialsekreterare',
  rektor: 'rektor',
  elevhalsa: 'elevhälsan',
};

/** When advice is given. */
export const whenInWords = { forst: 'Först', darefter: 'Därefter', parallellt: 'Samtidigt' } as const;

/** The text of an answer to a question of a conversation; its id where there is no such text. */
export const answerText = ({ one }: Material, flow: string, question: string, answer: string): string =>
  one('fragor', question, flow)?.data.svar.find(({ id }) => id === answer)?.text ?? answer;

/** The words as a list with ”eller” before the last. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)!}`;

/** A condition on earlier answers, in words: ”svaret på ”Fråga?” är ”Ja” eller ”Nej”, och …”. */
export const conditionInWords = (material: Material, flow: string, condition: Condition): string =>
  wanted(condition)
    .map(([question, accepted]) => {
      const answers = accepted.map((answer) => `”${answerText(material, flow, question, answer)}”`);
      return `svaret på ”${material.nameOf({ to: 'fraga', flow, id: question })}” är ${either(answers)}`;
    })
    .join(', och ');

/** A number with its noun, in figures: 1 väg, 16 996 vägar. */
export const counted = (count: number, one: string, many: string): string => `${figures(count)} ${count === 1 ? one : many}`;

/** A whole number as it is written in Swedish, in groups of three. */
export const figures = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0');

const languages = new Intl.DisplayNames('sv', { type: 'language' });

/** What a language is called in Swedish: `en` is ”Engelska”. */
export const languageName = (code: string): string => (languages.of(code) ?? code).replace(/^./, (letter) => letter.toUpperCase());
