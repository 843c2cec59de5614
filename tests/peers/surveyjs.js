import 'survey-core/survey-core.fontless.min.css';
import form from 'virtual:form';
import { Model, settings } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

// Its own pause between an answer and the next page, 300 ms, is taste and not speed.
settings.autoAdvanceDelay = 0;

const survey = new Model(form);
survey.onAfterRenderSurvey.add(() => {
  window.vagvalReady = true;
});
renderSurvey(survey, document.getElementById('form'));
