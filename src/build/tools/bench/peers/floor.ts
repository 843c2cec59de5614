import type { AnswerId, Answers } from '../../../../../machines/flow.ts';
import { holds } from '../../../../../machines/flow.ts';
import { css } from '../plain.ts';
import type { AbsenceFlow, AskedQuestion } from './absence.ts';
import { escaped, roadHtml } from './road-html.ts';

/** Static pages by path (`/` first, each ends in a slash). An answer is a link; it has the answer's id. */
export type Pages = ReadonlyMap<string, string>;

/**
 * The flow as plain HTML without a script. Where a page's answers lead depends on what was answered before, so a question has as many
 * pages as there are ways on from it, and no more.
 */
export function floorPages({ questions, roads }: AbsenceFlow): Pages {
  const pages = new Map<string, string>();
  const known = new Map<string, string>();
  const count = new Map<string, number>();

  const write = (id: string, title: string, body: string): string => {
    const path = known.get(body);
    if (path !== undefined) return path;
    const copies = count.get(id) ?? 0;
    count.set(id, copies + 1);
    const next = id === questions[0]!.id ? '/' : `/${copies === 0 ? id : `${id}-${copies + 1}`}/`;
    known.set(body, next);
    pages.set(next, page(title, body));
    return next;
  };

  const visit = (id: string, answers: Answers): string => {
    const road = roads.find((it) => it.id === id);
    if (road) return write(id, road.title, roadHtml(road));
    const question = questions.find((it) => it.id === id)!;
    const links = new Map(
      question.answers.map(({ id: answer, ways }) => {
        const open = ways.find(({ when }) => !when || holds(when, answers));
        // Another concern, which is not measured, leads back to where it was chosen.
        return [answer, open ? visit(open.to, { ...answers, [id]: answer }) : '#'] as const;
      }),
    );
    return write(id, question.title, questionHtml(question, links));
  };
  visit(questions[0]!.id, {});
  return pages;
}

const questionHtml = ({ title, intro, answers }: AskedQuestion, links: ReadonlyMap<AnswerId, string>) =>
  `<h1>${escaped(title)}</h1><p>${escaped(intro)}</p><ul>${answers
    .map(({ id, text, help }) => `<li><a id="${id}" href="${links.get(id)!}">${escaped(text)}</a> ${escaped(help)}</li>`)
    .join('')}</ul>`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escaped(title)}</title><style>${css}</style></head><body><main>${body}</main></body></html>`;
