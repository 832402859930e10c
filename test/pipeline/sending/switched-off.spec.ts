/** What waits of a programme that is switched off: it takes nobody's turn, and is not waited for beyond its hour. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { Ids } from '../../../src/platform/clock/ids.js';
import { OutreachRepository } from '../../../src/records/outreach/outreach.repository.js';
import { PlanningGate } from '../../../src/records/planning-gate.js';
import { ProgrammeRepository } from '../../../src/records/programme/programme.repository.js';
import { programmeId } from '../digest.fixture.js';
import { after, fateOf, type Letter, newLetter, type Post, quietPost } from './one-letter.fixture.js';

const HOUR_MS = 3_600_000;
let post: Post;

beforeAll(async () => {
  post = await quietPost();
});
afterAll(() => post.stop());

async function letterOf(name: string): Promise<Letter & { readonly programme: string }> {
  const programme = await programmeId(post.kesher, name);
  const letter = await newLetter(post, name, programme, { contactRules: { frequency: { max: 1, per: 'week' }, quietHours: { from: '03:00', to: '03:00' } } });
  await post.kesher.get(OutreachRepository).decide([{ runId: null, programmeId: programme, candidateId: letter.candidateId, outcome: 'planned', reason: null, until: null, messageId: letter.id, detail: {}, ruleVersion: '' }]);
  return { ...letter, programme };
}

const switchTo = (active: boolean, { programme }: { readonly programme: string }) => post.kesher.get(ProgrammeRepository).change(programme, { active });

const decision = ({ id }: Letter) => post.kesher.get(Database).one(`select outcome, reason from decision where message_id = $1`, [id]);

it('leaves the one slot of the week to another programme, and has it again when it is switched on', async () => {
  const letter = await letterOf('slot');
  const claim = { id: post.kesher.get(Ids).next(), candidateId: letter.candidateId, channel: 'email' as const, at: post.kesher.clock.now(), worth: 0.1 };
  const loses = async (): Promise<boolean> => (await post.kesher.get(Database).transaction(() => post.kesher.get(PlanningGate).admit([claim]))).lost.has(claim.id);
  expect(await loses()).toBe(true);
  await switchTo(false, letter);
  expect(await loses()).toBe(false);
  await switchTo(true, letter);
  expect(await loses()).toBe(true);
});

it('waits for its programme, and says that it is too late once it is', async () => {
  const letter = await letterOf('late');
  await switchTo(false, letter);
  await after(post, 12 * HOUR_MS, letter);
  expect([await fateOf(post, letter), await decision(letter)]).toMatchObject([{ status: 'planned', attempts: 0 }, { outcome: 'planned', reason: null }]);
  await after(post, 1, letter);
  expect([await fateOf(post, letter), await decision(letter)]).toMatchObject([{ status: 'cancelled', error: 'too_late', arrived: 0 }, { outcome: 'refused', reason: 'too_late' }]);
});
