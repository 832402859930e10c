/** An answer as the page's form gives it; what cannot be read is an error at its control. */

import { ALL_ANSWERS } from '#lib/learner';
import { readCountry, readPlaces } from '#lib/normaliser';
import { type Given } from '../../records/person-answer.js';
import { type FormValues } from '../layout/form-values.js';
import { type WordKey } from '../layout/words.js';

type Read = { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly errors: ReadonlyMap<string, WordKey> };

const LONGEST_NAME = 200;

/** Null when nothing that is an answer was chosen. */
export function readAnswer(form: FormValues): Read | null {
  const answer = ALL_ANSWERS.find((one) => form.has('answer', one));
  if (answer === undefined) return null;
  if (answer === 'near') return readNear(form.one('place'));
  return answer === 'remote' ? readRemote(form.one('from')) : { ok: true, value: { answer } };
}

function readNear(typed: string): Read {
  const found = typed.length > LONGEST_NAME ? undefined : readPlaces([typed]).places[0];
  return found === undefined ? { ok: false, errors: new Map([['place', typed === '' ? 'error.required' : 'error.place']]) } : { ok: true, value: { answer: 'near', place: found } };
}

function readRemote(typed: string): Read {
  const from = typed === '' ? null : readCountry(typed);
  return from === undefined ? { ok: false, errors: new Map([['from', 'error.country']]) } : { ok: true, value: { answer: 'remote', from } };
}
