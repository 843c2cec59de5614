import { wanted } from '../../../../../machines/flow.ts';
import type { AbsenceFlow, Way } from './absence.ts';
import { roadHtml } from './road-html.ts';

/** The flow as a survey for SurveyJS: a page for each question, shown when an answer led to it, and a last page for each road. */
export function surveyOf({ questions, roads }: AbsenceFlow) {
  const reached = (page: string) =>
    questions
      .flatMap(({ id, answers }) => answers.flatMap((answer) => answer.ways.map((way) => ({ id, answer: answer.id, way }))))
      .filter(({ way }) => way.to === page)
      .map(({ id, answer, way }) => `(${[is(id, [answer]), ...conditions(way)].join(' and ')})`)
      .join(' or ');
  return {
    showTitle: false,
    showQuestionNumbers: 'off',
    questionsOnPageMode: 'standard',
    autoAdvanceEnabled: true,
    clearInvisibleValues: 'onHidden',
    pageNextText: 'Nästa',
    pagePrevText: 'Tillbaka',
    completeText: 'Klar',
    pages: questions.map(({ id, title, intro, answers }, index) => ({
      name: `sida-${id}`,
      ...(index > 0 && { visibleIf: reached(id) }),
      elements: [
        {
          type: 'radiogroup',
          name: id,
          title,
          description: intro,
          choices: answers.map(({ id: value, text, help }) => ({ value, text: help ? `${text} – ${help}` : text })),
        },
      ],
    })),
    completedHtmlOnCondition: roads.map((road) => ({ expression: reached(road.id), html: roadHtml(road) })),
  };
}

const conditions = ({ when }: Way) => wanted(when ?? {}).map(([question, answers]) => is(question, answers));

const is = (question: string, answers: readonly string[]) => {
  const each = answers.map((answer) => `{${question}} = '${answer}'`);
  return each.length === 1 ? each[0]! : `(${each.join(' or ')})`;
};
