/** Makes sign-in links and has them carried. Done after the answer has left, so that its time tells nobody who is known. */

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { normaliseEmail, normalisePhone } from '#lib/normaliser';
import { bucketOf } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Config } from '../../platform/config/config.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { type Address } from '../../records/candidate/address.js';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { Announcer } from '../../records/facts.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { SessionRepository } from '../../records/session/session.repository.js';

const VALID_MINUTES = 10;
const MOST_AN_HOUR = 3;

/** Exactly one address as we keep it, or null. */
export function readContact(text: string): Address | null {
  const email = normaliseEmail(text);
  if (email !== null) return { kind: 'email', value: email };
  const phone = normalisePhone(text);
  return phone === null ? null : { kind: 'phone', value: phone };
}

@Injectable()
export class LinkMaker {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly config: Config,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The fact of a message that carries a fresh link, sealed: a database dump opens no door. */
  async message(candidateId: string, kind: Address['kind']): Promise<Parameters<MessageRepository['plan']>[0][number]> {
    const url = `${this.config.publicUrl}/sign-in/${await this.sessions.createLink(candidateId, 'preferences')}`;
    const now = this.clock.now();
    return {
      id: this.ids.next(), candidateId, programmeId: null, runId: null, dedupeKey: `sign-in:${this.ids.next()}`,
      channel: kind === 'email' ? 'email' : 'sms', purpose: 'service', notBefore: now, expiresAt: new Date(now.getTime() + VALID_MINUTES * 60_000),
      facts: { signIn: { sealedUrl: this.vault.seal(url).toString('hex'), validMinutes: VALID_MINUTES } }, items: [],
    };
  }
}

@Injectable()
export class SignInLinks implements OnApplicationShutdown {
  readonly #log = new Logger(SignInLinks.name);
  readonly #underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly sessions: SessionRepository,
    private readonly messages: MessageRepository,
    private readonly announcer: Announcer,
    private readonly links: LinkMaker,
  ) {}

  /** Returns at once; whoever the address belongs to, if anyone, gets a link. */
  request(address: Address): void {
    const work = this.#send(address)
      .catch((error: unknown) => {
        this.#log.error(`A sign-in link could not be planned: ${error instanceof Error ? error.name : 'unknown'}`);
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Once everything asked for so far is planned. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  async #send(address: Address): Promise<void> {
    const { byAddress } = await this.candidates.known([], [address]);
    const person = byAddress.get(this.candidates.addressKey(address));
    if (!person) return;
    await this.database.transaction(async () => {
      await this.candidates.lock(person.id);
      if ((await this.sessions.recentLinks(person.id)) >= MOST_AN_HOUR) return;
      await this.messages.plan([await this.links.message(person.id, address.kind)]);
      await this.announcer.announce('messages.planned', { bucket: bucketOf(person.id) });
    });
  }
}
