/** T-21 for the organisation's own caps: several windows at once, over all channels and one by one, and service messages by themselves. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Channel, type Purpose } from '#lib/vocabulary';
import { Gate, type GateAnswer } from '../../src/pipeline/sending/gate.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { PersonHold } from '../../src/records/person-hold.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { addressOf, agreeingPeople, claimedMessages } from './claimed.fixture.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AWAKE = { from: '03:00', to: '03:00' };

let kesher: TestApp;
let person = '';
let serial = 0;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true, environment: { ORGANISATION_CAPS: '2/day,3/week,sms:1/month', DEFAULT_FREQUENCY: '4/week', SERVICE_CAP: '2/day' } });
});

afterAll(() => kesher.stop());

beforeEach(async () => {
  kesher.clock.set(TUESDAY_MORNING);
  [person = ''] = await agreeingPeople(kesher, `cap${String((serial += 1))}`, 1, { quietHours: AWAKE, frequency: { max: 50, per: 'week' } });
});

async function ask(channel: Channel = 'email', purpose: Purpose = 'jobs', id = person): Promise<{ answer: GateAnswer; messageId: string }> {
  const [message] = await claimedMessages(kesher, [id], channel, purpose);
  if (!message) throw new Error('a message was planned');
  const phone = (await kesher.get(CandidateRepository).addressesOf(id)).find(({ kind }) => kind === 'phone')?.value ?? '';
  return { answer: await kesher.get(Gate).open(message, [], { to: channel === 'email' ? await addressOf(kesher, id) : phone, subject: null }), messageId: message.id };
}

/** Milliseconds to wait, `go`, or the reason alone. */
async function told(channel?: Channel, purpose?: Purpose): Promise<string> {
  const { answer } = await ask(channel, purpose);
  if (answer.do === 'hold') return `${answer.because} for ${String(((answer.until?.getTime() ?? NaN) - kesher.clock.now().getTime()) / HOUR)} h`;
  return answer.do === 'refuse' ? answer.because : answer.do;
}

describe('the organisation\'s caps, whatever the person allows', () => {
  it('hold every window at once, over all channels and purposes together', async () => {
    expect([await told('email'), await told('whatsapp', 'content'), await told('email')]).toEqual(['go', 'go', 'organisation_limit for 24 h']);
    kesher.clock.advance(DAY - HOUR);
    expect(await told('email')).toBe('organisation_limit for 1 h');
    kesher.clock.advance(HOUR);
    expect([await told('email'), await told('email')]).toEqual(['go', `organisation_limit for ${String(6 * 24)} h`]);
  });

  it('hold one channel without closing the others', async () => {
    expect([await told('sms'), await told('sms'), await told('email')]).toEqual(['go', `organisation_limit for ${String(30 * 24)} h`, 'go']);
  });

  it('say frequency_cap when it is the person who allows no more, or the default in their place', async () => {
    const [seldom = ''] = await agreeingPeople(kesher, `seldom${String(serial)}`, 1, { quietHours: AWAKE, frequency: { max: 1, per: 'day' } });
    const [silent = ''] = await agreeingPeople(kesher, `silent${String(serial)}`, 1, { quietHours: AWAKE });
    expect([(await ask('email', 'jobs', seldom)).answer, (await ask('whatsapp', 'jobs', seldom)).answer]).toMatchObject([{ do: 'go' }, { do: 'hold', because: 'frequency_cap' }]);
    for (const day of [0, 4, 8]) {
      kesher.clock.set(new Date(TUESDAY_MORNING.getTime() + day * DAY));
      expect((await ask('email', 'jobs', silent)).answer).toEqual({ do: 'go' });
    }
  });

  it('are held by an unknown outcome and given back by a definite failure', async () => {
    await told('email');
    const { messageId } = await ask('email');
    expect(await told('email')).toMatch('organisation_limit');
    await kesher.get(PersonHold).giveBack({ id: messageId, candidateId: person });
    expect(await told('email')).toBe('go');
  });
});

describe('service messages', () => {
  it('are counted by themselves, and capped too', async () => {
    expect([await told('email'), await told('email'), await told('email')]).toEqual(['go', 'go', 'organisation_limit for 24 h']);
    expect([await told('email', 'service'), await told('sms', 'service'), await told('email', 'service')]).toEqual(['go', 'go', 'organisation_limit for 24 h']);
  });
});
