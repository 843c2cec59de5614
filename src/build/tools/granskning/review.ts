import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { folderAt } from '../../compiler/folder.ts';
import { atRef, whereFrom } from './at-ref.ts';
import { changesPart, inShort } from './changes-part.ts';
import type { Changes } from './changes-part.ts';
import { changesSince } from './compare.ts';
import { documentOf, wholePrint } from './document.ts';
import { filesIn, materialOf } from './material.ts';
import { endedInWords } from './parts.ts';
import { NoChromium, writePdf } from './pdf.ts';
import { appFile, noticeOf, writePreview } from './preview.ts';
import { Refusal } from './refusal.ts';
import { counted } from './words.ts';

/** What to review and where to write it. */
export interface ReviewOptions {
  /** The project's folder, in git where something is compared. */
  readonly project: string;
  readonly content: string;
  readonly statutes: string;
  /** The folder to write in. */
  readonly out: string;
  readonly today: string;
  /** The version to compare with. */
  readonly against?: string | undefined;
  /** Write the folder to click through, too. */
  readonly preview?: boolean;
  /** Writes the app to a file that opens by itself, under a notice, to lay in that folder. */
  readonly writeApp?: (file: string, notice: string) => void;
  readonly say: (line: string) => void;
  /** Writes the PDF; throws where it cannot. */
  readonly toPdf?: (from: string, to: string) => Promise<void>;
}

/**
 * Writes the lawyer's copy: one HTML file, a PDF where there is a Chromium, and the folder to click through where it is asked for.
 * Throws a ContentError when the content would not build, and a `Refusal` when there is nothing to compare with; what could still be
 * written then has been.
 */
export async function review(options: ReviewOptions): Promise<void> {
  const { project, content, statutes, out, today, against, say } = options;
  // What would not build is not sent to a lawyer.
  compile({ root: content, statutes, today });
  const folder = folderAt(content);
  const material = materialOf(filesIn(folder));
  const { changes, refused } = await compared(options, folder);
  mkdirSync(out, { recursive: true });
  const made = { today, commit: whereFrom(project), changes: changes && changesPart(changes) };
  const file = join(out, 'granskning.html');
  writeFileSync(file, documentOf(material, made));
  say(`Skrev ${resolve(file)}`);
  await pdfBeside(file, options);
  if (options.preview) {
    const pages = writePreview(material, join(out, 'forhandsvisning'), { ...made, app: options.writeApp !== undefined });
    options.writeApp?.(join(out, 'forhandsvisning', appFile), noticeOf(made));
    for (const beside of ['granskning.html', 'granskning.pdf'])
      if (existsSync(join(out, beside))) copyFileSync(join(out, beside), join(out, 'forhandsvisning', beside));
    say(`Skrev ${resolve(out, 'forhandsvisning', 'index.html')} och ${pages - 1} sidor till. Skicka hela mappen: den öppnas utan server.`);
  }
  say(`Innehållets lydelse är ${wholePrint(material)}.`);
  for (const line of endedInWords(material, today)) say(line);
  if (changes) {
    const { flows, texts } = changes;
    for (const line of typeof flows === 'string' ? [flows] : flows.map(inShort)) say(line);
    say(`${counted(texts.length, 'text', 'texter')} skiljer sig från ${against!}.`);
  }
  if (refused) throw refused;
}

async function compared(
  { project, against }: ReviewOptions,
  now: ReturnType<typeof folderAt>,
): Promise<{ readonly changes?: Changes; readonly refused?: Refusal }> {
  if (against === undefined) return {};
  try {
    return { changes: await atRef(against, project, (there) => changesSince(against, there, now)) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error };
    throw error;
  }
}

async function pdfBeside(file: string, { say, toPdf = writePdf }: ReviewOptions) {
  const to = file.replace(/\.html$/, '.pdf');
  // An older one beside a newer page would be taken for the same.
  rmSync(to, { force: true });
  try {
    await toPdf(file, to);
    say(`Skrev ${resolve(to)}`);
  } catch (error) {
    const remedy = 'Installera Debians paket chromium, eller kör npx playwright install chromium. HTML-filen går att skriva ut som den är.';
    say(
      error instanceof NoChromium
        ? `Ingen PDF: här finns ingen Chromium. ${remedy}`
        : `Ingen PDF: Chromium gick inte att använda (${(error as Error).message.split('\n')[0]!}). ${remedy}`,
    );
  }
}
