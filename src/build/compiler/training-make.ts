import type { Answers } from '../../../machines/flow.ts';
import type { LagrumId, QuestionId, RoadId } from '../../../machines/ids.gen.ts';
import type { Programme, Training, TrainingCase } from '../../content/training.ts';
import type { About } from './provenance.ts';
import { pointsOf, wordsOf } from '../../content/case/text.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { entryOn, woven } from './editions.ts';

import { toHtml, toInlineHtml } from './markdown.ts';
import type { Resolve } from './markdown.ts';
import { makePoster } from './training-poster.ts';

/** The training as the screens get it. */
export function makeTraining(files: ContentFiles, resolve: Resolve, about: About): Training {
  const { 'sv/utbildning/prov.yaml': quiz = {}, 'sv/utbildning/lagjamforelse.yaml': law = {} } = files.training;
  return {
    cases: files
      .of('fall')
      .map((trainingCase) => woven(trainingCase, (file) => ({ ...about(file), ...makeCase(file, resolve), ...local(file, files) }))),
    programmes: files
      .of('program')
      .map((programme): Programme => woven(programme, (file) => ({ ...about(file), ...makeProgramme(file, resolve) })))
      .toSorted((a, b) => a.minuter - b.minuter),
    quiz: Object.entries(quiz).map(([id, { fraga, alternativ, lagrum, utfall, fran, till }]) =>
      entryOn(
        { fran, till },
        {
          id,
          fraga,
          alternativ: alternativ.map(({ text, ratt, aterkoppling }) => ({ text, ratt: ratt === 'ja', aterkoppling })),
          lagrum: lagrum as LagrumId[],
          utfall: utfall as RoadId | undefined,
        },
      ),
    ),
    law: Object.entries(law).map(([id, { fraga, forandring, lydelser }]) => ({
      id,
      fraga,
      forandring,
      lydelser: lydelser.map(({ datum, kort, lagrum, citat, saknas }) => ({
        datum,
        kort,
        lagrum: lagrum as LagrumId | undefined,
        citat,
        saknas,
      })),
    })),
    poster: makePoster(files),
    strings: files.training['sv/utbildning/ui.yaml'] ?? {},
  };
}

function makeCase({ id, data, sections }: ContentFile<'fall'>, resolve: Resolve) {
  const [story, talk, leader] = sections.parts.map(({ text }) => toHtml(text, resolve));
  return {
    id,
    titel: data.titel,
    tema: data.tema as TrainingCase['tema'],
    svarighet: data.svarighet,
    minuter: data.minuter,
    svar: data.svar as Answers,
    utfall: data.utfall as RoadId,
    godtagbara: data.godtagbara.map(({ utfall, varfor }) => ({
      utfall: utfall as RoadId,
      varfor: toInlineHtml(varfor, resolve),
      words: wordsOf(varfor, resolve),
    })),
    fallor: data.fallor.map(({ fraga, svar, varfor }) => ({
      fraga,
      svar,
      varfor: toInlineHtml(varfor, resolve),
    })) as unknown as TrainingCase['fallor'],
    provar: data.provar,
    lag: data.lag,
    berattelse: story!,
    prata: talk!,
    points: pointsOf(sections.parts[1]!.text, resolve),
    ledare: leader!,
  };
}

// What the municipality has, by name: the training's pages need no layer for it.
function local({ data }: ContentFile<'fall'>, files: ContentFiles) {
  const layer = files.of('kommuner').find(({ id }) => id === (data.kommun ?? 'sverige'))!.data;
  const area = layer.omraden.find(({ id }) => id === data.omrade)?.namn;
  return {
    kommun: data.kommun,
    omrade: data.omrade,
    plats: data.kommun && [layer.namn, area].filter(Boolean).join(' · '),
    insatser: data.insatser.map((id) => ({ id, titel: layer.insatser.find((entry) => entry.id === id)!.titel })),
  };
}

function makeProgramme({ id, data, sections }: ContentFile<'program'>, resolve: Resolve) {
  const [plan, sheet, leader] = sections.parts.map(({ text }) => toHtml(text, resolve));
  return {
    id,
    titel: data.titel,
    minuter: data.minuter,
    fall: data.fall,
    ask: data.rosta as QuestionId[] | undefined,
    upplagg: plan!,
    deltagarblad: sheet!,
    ledare: leader!,
  };
}
