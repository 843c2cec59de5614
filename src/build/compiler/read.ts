import { parse, YAMLParseError } from 'yaml';
import type { ErrorCode } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';

/** A file as it stands: its path under content/, its front matter as data, its body as Markdown. */
export interface RawFile {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/** The text of a Markdown file as front matter and body; faults for what cannot be read. */
export function readMarkdown(text: string, file: string, faults: Fault[]): RawFile | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text);
  if (!match) {
    faults.push({
      file,
      message: 'Filen saknar faktaruta.',
      remedy: 'Börja filen med en rad ---, sedan nycklarna, sedan en rad --- till. Kopiera gärna en fil av samma slag.',
    });
    return undefined;
  }
  const data = readYaml(match[1]!, file, faults, 1);
  return data === undefined ? undefined : { file, data, body: match[2] ?? '' };
}

/** YAML as data; a fault with the line in the file when it is broken or a key stands twice. */
export function readYaml(text: string, file: string, faults: Fault[], linesBefore = 0): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    const broken = error instanceof YAMLParseError ? error : undefined;
    const line = broken?.linePos && broken.linePos[0].line + linesBefore;
    faults.push({
      file,
      key: line ? `rad ${line}` : 'faktarutan',
      message: `Faktarutan går inte att läsa: ${broken ? (inSwedish[broken.code] ?? `${broken.code}.`) : alias}`,
      remedy: 'Se efter indragen (två mellanslag) och sätt citattecken runt text som innehåller kolon eller börjar med ett tecken.',
    });
    return undefined;
  }
}

// The one error that comes later: YAML takes a text that begins with * for a reference to another.
const alias = 'en text som börjar med * tas för en hänvisning.';

const inSwedish: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'indraget stämmer inte.',
  BAD_SCALAR_START: 'texten börjar med ett tecken som betyder något annat där.',
  BLOCK_AS_IMPLICIT_KEY: 'texten innehåller ett kolon men saknar citattecken.',
  DUPLICATE_KEY: 'nyckeln står två gånger.',
  MISSING_CHAR: 'ett citattecken, ett kolon eller en parentes saknas.',
  TAB_AS_INDENT: 'indraget är gjort med tabb.',
  UNEXPECTED_TOKEN: 'ett tecken står där det inte kan stå.',
};

/** `data` as its schema has it, or a fault for each thing that is wrong. */
export function check<S extends z.ZodType>(schema: S, data: unknown, file: string, faults: Fault[]): z.infer<S> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        faults.push({
          file,
          key: [...issue.path, key].join('.'),
          message: 'Nyckeln är okänd.',
          remedy: 'Rätta stavningen eller ta bort nyckeln. Nycklarna står i content/README.md.',
        });
    else
      faults.push({
        file,
        key: issue.path.join('.') || 'faktarutan',
        ...(at(data, issue.path) === undefined
          ? { message: 'Nyckeln saknas.', remedy: 'Lägg till den, se content/README.md.' }
          : {
              message: `${issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message}.`,
              remedy: takenForOther(issue, at(data, issue.path)) ?? 'Rätta värdet, se content/README.md.',
            }),
      });
  }
  return undefined;
}

// What is written without quotation marks YAML may take for something else than text: 0180 for the number 180.
function takenForOther({ code, ...issue }: z.core.$ZodIssue, value: unknown): string | undefined {
  const kind = { number: 'ett tal', boolean: 'sant eller falskt', bigint: 'ett tal' }[typeof value as string];
  if (code !== 'invalid_type' || !('expected' in issue) || issue.expected !== 'string' || !kind) return undefined;
  return `Sätt citattecken runt värdet. Utan dem tas det för ${kind}.`;
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
