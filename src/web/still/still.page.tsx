/** "Is this still right?", "Where?": the question in the person's own words, its answers, and what follows from the one given. */

import { type VNode } from 'preact';
import { type Answer } from '#lib/learner';
import { answerLabel, formatDate, type QuestionFacts, questionWords } from '#lib/wording';
import { type AnswerOutcome } from '../../records/person-answer.js';
import { type FormValues } from '../layout/form-values.js';
import { CheckGroup, ErrorSummary, type FormErrors, TextField } from '../layout/form.js';
import { Notice, Page } from '../layout/page.js';
import { onward, type Reader } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export function StillPage({ token, facts, values, errors, ...frame }: Frame & { readonly token: string; readonly facts: QuestionFacts; readonly values: FormValues; readonly errors: FormErrors }): VNode {
  const { reader } = frame;
  const { say, locale } = reader;
  const words = questionWords(facts, locale, 'UTC');
  const form = { reader, values, errors };
  return (
    <Page {...frame} title={say(facts.statedAt === null ? 'still.where' : 'still.title')}>
      <h1>{words.ask}</h1>
      <p class="lead">{words.told}</p>
      <ErrorSummary form={form} />
      <form method="post" action={onward(reader, `/still/${token}`)} class="card">
        <CheckGroup form={form} name="answer" type="radio" long label={say('still.legend')} hint={say('still.text')} choices={facts.answers.map((value) => ({ value, label: answerLabel(value, locale) }))} />
        {facts.answers.includes('near') && <TextField form={form} name="place" label={say('still.place')} hint={say('still.place.hint')} />}
        {facts.answers.includes('remote') && <TextField form={form} name="from" label={say('still.from')} hint={say('still.from.hint')} />}
        <button type="submit">{say('still.submit')}</button>
      </form>
    </Page>
  );
}

function done({ say, locale }: Reader, answer: Answer, result: AnswerOutcome): string {
  if (result.outcome !== 'taken') return say('still.outdated');
  if (answer !== 'not_now') return say(`still.done.${answer}`);
  return result.restUntil === null ? say('still.done.later') : say('still.done.not_now', { date: formatDate(result.restUntil, locale, 'UTC') });
}

export function AnsweredPage({ answer, result, ...frame }: Frame & { readonly answer: Answer; readonly result: AnswerOutcome }): VNode {
  const { reader } = frame;
  return (
    <Notice {...frame} languages={false} title={reader.say('still.doneTitle')} texts={[done(reader, answer, result)]}>
      <p><a class="button" href={onward(reader, '/sign-in')}>{reader.say(answer === 'changed' ? 'still.change' : 'home.preferences')}</a></p>
    </Notice>
  );
}
