import { wanted } from '../../../../../machines/flow.ts';
import type { AbsenceFlow } from './absence.ts';
import { escaped, roadHtml } from './road-html.ts';

/** The flow as a wizard for Form.io: a panel for each question and for each road, shown when an answer led to it (JSON Logic). */
export function wizardOf({ questions, roads }: AbsenceFlow) {
  const reached = (page: string) => ({
    or: questions
      .flatMap(({ id, answers }) => answers.flatMap((answer) => answer.ways.map((way) => ({ id, answer: answer.id, way }))))
      .filter(({ way }) => way.to === page)
      .map(({ id, answer, way }) => ({
        and: [is(id, [answer]), ...wanted(way.when ?? {}).map(([question, accepted]) => is(question, accepted))],
      })),
  });
  const panel = (id: string, first: boolean, components: readonly object[]) => ({
    type: 'panel',
    key: `sida-${id}`,
    title: '',
    buttonSettings: { previous: true, cancel: false, next: true },
    ...(!first && { conditional: { json: reached(id) } }),
    components,
  });
  return {
    display: 'wizard',
    settings: { wizardBreadcrumbsType: 'none' },
    components: [
      ...questions.map(({ id, title, intro, answers }, index) =>
        panel(id, index === 0, [
          {
            type: 'radio',
            key: id,
            label: title,
            description: intro,
            input: true,
            clearOnHide: true,
            validate: { required: true },
            values: answers.map(({ id: value, text, help }) => ({ value, label: escaped(help ? `${text} – ${help}` : text) })),
          },
        ]),
      ),
      ...roads.map((road) => panel(road.id, false, [{ type: 'content', key: `vag-${road.id}`, html: roadHtml(road), input: false }])),
    ],
  };
}

const is = (question: string, answers: readonly string[]) => ({ in: [{ var: `data.${question}` }, answers] });
