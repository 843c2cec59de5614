import { readText } from '../../compiler/folder.ts';
import type { Folder } from '../../compiler/folder.ts';
import { frontMatterOf } from './text-changes.ts';

/** What questions, answers and roads are called, in this version or in the one that had them. */
export interface Names {
  readonly question: (flow: string, id: string) => string;
  readonly answer: (flow: string, question: string, id: string) => string;
  readonly outcome: (flow: string, id: string) => string;
}

/** Names out of folders of content, the first that knows the id. A file is read for its names only, so that an older form of it will do. */
export function namesIn(...folders: readonly Folder[]): Names {
  const known = new Map<string, Record<string, unknown> | undefined>();
  const dataOf = (folder: Folder, file: string) => {
    if (!folder.files.includes(file)) return undefined;
    const text = readText(folder, file, []);
    return text === undefined ? undefined : frontMatterOf(text);
  };
  const find = <T>(file: string, pick: (data: Record<string, unknown>) => T | undefined): T | undefined => {
    for (const [at, folder] of folders.entries()) {
      const key = `${at} ${file}`;
      if (!known.has(key)) known.set(key, dataOf(folder, file));
      const data = known.get(key);
      const found = data && pick(data);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const words = (key: string) => (data: Record<string, unknown>) => (typeof data[key] === 'string' ? data[key] : undefined);
  return {
    question: (flow, id) => find(`sv/${flow}/fragor/${id}.md`, words('titel')) ?? id,
    answer: (flow, question, id) =>
      find(`sv/${flow}/fragor/${question}.md`, ({ svar }) => {
        const own = Array.isArray(svar)
          ? (svar as readonly { id?: unknown; text?: unknown }[]).find((answer) => answer.id === id)
          : undefined;
        return typeof own?.text === 'string' ? own.text : undefined;
      }) ?? id,
    outcome: (flow, id) =>
      find(`sv/${flow}/utfall/${id}.md`, words('namn')) ??
      find(`sv/${flow}/rad/${id}.md`, words('namn')) ??
      find(`sv/${flow}/fragor/${id}.md`, words('titel')) ??
      id,
  };
}
