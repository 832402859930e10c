/** "Is this still right?": the question in the person's own words, three answers, and what follows from the one given. */

import { type VNode } from 'preact';
import { type Answer, ANSWERS } from '#lib/learner';
import { answerLabel, formatDate, type QuestionFacts, questionWords } from '#lib/wording';
import { type AnswerOutcome } from '../../records/person-answer.js';
import { FormValues } from '../layout/form-values.js';
import { CheckGroup } from '../layout/form.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export function StillPage({ token, facts, chosen, ...frame }: Frame & { readonly token: string; readonly facts: QuestionFacts; readonly chosen: Answer }): VNode {
  const { reader } = frame;
  const { say, locale } = reader;
  const words = questionWords(facts, locale, 'UTC');
  const form = { reader, values: new FormValues({ answer: chosen }), errors: new Map() };
  return (
    <Page {...frame} title={say('still.title')}>
      <h1>{words.ask}</h1>
      <p class="lead">{words.told}</p>
      <form method="post" action={onward(reader, `/still/${token}`)} class="card">
        <CheckGroup form={form} name="answer" type="radio" long label={say('still.legend')} hint={say('still.text')} choices={ANSWERS.map((value) => ({ value, label: answerLabel(value, locale) }))} />
        <button type="submit">{say('still.submit')}</button>
      </form>
    </Page>
  );
}

export function AnsweredPage({ answer, result, ...frame }: Frame & { readonly answer: Answer; readonly result: AnswerOutcome }): VNode {
  const { say, locale } = frame.reader;
  const restUntil = result.outcome === 'taken' ? result.restUntil : null;
  const date = restUntil === null ? '' : formatDate(restUntil, locale, 'UTC');
  const text = result.outcome === 'outdated' ? say('still.outdated') : say(`still.done.${answer}`, { date });
  return (
    <Notice {...frame} languages={false} title={say('still.doneTitle')} texts={[text]}>
      <p><a class="button" href={onward(frame.reader, '/sign-in')}>{say(answer === 'changed' ? 'still.change' : 'home.preferences')}</a></p>
    </Notice>
  );
}
