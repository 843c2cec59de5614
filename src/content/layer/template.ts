import type { Municipal } from '../municipal.ts';
import { slots } from '../types.ts';
import type { IsoDate } from '../types.ts';

/** What a municipality may have, and choose to fill in: each is a paragraph of the template by its key. */
export const templateParts = [...slots, 'insatser'] as const;

/** A part of the template that may be left out. */
export type TemplatePart = (typeof templateParts)[number];

/** A template with its `<key>`s filled in; a key that is not given stays. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/<([a-z]+)>/g, (whole, key: string) => values[key] ?? whole);

/** What stands for the keys in a municipality's template on a day. */
export const municipalValues = ({ kod, id, namn }: Municipal, today: IsoDate): Readonly<Record<string, string>> => ({
  kod,
  id,
  namn,
  datum: today,
  ar: today.slice(0, 4),
});

/** The name that a municipality's file bears. */
export const layerFileName = ({ kod, id }: Pick<Municipal, 'kod' | 'id'>): string => `${kod}-${id}.md`;

const keyOf = (paragraph: string) => /^([a-z][a-z-]*):/m.exec(paragraph)?.[1];

/** The template for one municipality with only the parts that it has: what is left out need not be taken away by hand. */
export function templateFor(template: string, municipal: Municipal, today: IsoDate, wanted: ReadonlySet<TemplatePart>): string {
  const isUnwanted = (key: string | undefined) => templateParts.some((part) => part === key && !wanted.has(part));
  let paragraphs = template.split('\n\n').filter((paragraph) => !isUnwanted(keyOf(paragraph)));
  // Without a team there is no text about one, and none in the cases.
  if (!wanted.has('insatser')) {
    const heading = paragraphs.findIndex((paragraph) => paragraph.startsWith('## '));
    paragraphs = paragraphs.slice(0, heading).map((paragraph) => paragraph.replace(/insatser:\n {6}- .*/, 'insatser: []'));
  }
  return `${fillTemplate(paragraphs.join('\n\n'), municipalValues(municipal, today)).trimEnd()}\n`;
}
