import { describe, expect, it } from 'vitest';
import { files } from './compiled.ts';

const questions = files.of('fragor').filter(({ flow }) => flow === 'personal');
const lead = (text: string) => text.split(/^## /m)[0]!.replaceAll(/\s+/g, ' ').trim();
const sentences = (text: string) => text.split(/(?<=[.!?]) /).length;

// A question with up to four answers is seen whole at 360 × 640: some forty letters stand on a line, and a hint takes two at most.
const longest = { title: 90, lead: 130, answer: 60, hint: 115 };

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_, { data, body }) => {
  const answers = data.svar as readonly { readonly text: string; readonly kort: string; readonly hjalp?: string }[];
  const introduction = lead(body);

  it('is short enough to be read by someone in a hurry', () => {
    expect(data.titel.length).toBeLessThanOrEqual(longest.title);
    expect(introduction.length).toBeGreaterThan(0);
    expect(introduction.length).toBeLessThanOrEqual(longest.lead);
    expect(sentences(introduction)).toBeLessThanOrEqual(2);
    expect(answers.filter(({ text }) => text.length > longest.answer).map(({ text }) => text)).toEqual([]);
    expect(answers.filter(({ hjalp = '' }) => hjalp.length > longest.hint).map(({ hjalp }) => hjalp)).toEqual([]);
  });

  it('tells each answer apart on the button and on the trail', () => {
    expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length);
    expect(new Set(answers.map(({ kort }) => kort)).size).toBe(answers.length);
  });

  it('recaps each answer in a sentence that reads without the question', () => {
    expect(answers.filter(({ kort }) => /^(?:ja|nej)\b|De som ska/i.test(kort)).map(({ kort }) => kort)).toEqual([]);
  });
});
