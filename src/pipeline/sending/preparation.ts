/** Claimed messages read together, and what each may be told from, or why it is not sent now. Reads only. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ADDRESS_OF } from '../../records/candidate/candidate.repository.js';
import { type Message } from '../../records/message/message.entity.js';
import { isNote } from '../../records/message/note-fact.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { type PersonToWriteTo, PeopleView } from '../../records/views/people.view.js';
import { type Recipient, RecipientsView } from '../../records/views/recipients.view.js';
import { type Contents, ContentsReader } from './contents.js';
import { type GateAnswer } from './gate.js';
import { Judge } from './judge.js';
import { type Addressee } from './letter.js';
import { questionToAsk } from './question.js';

/** A message with what a letter is written from, or why none is. */
export type Prepared = { readonly message: Message } & (
  | { readonly closed: GateAnswer; readonly contents: Contents | null }
  | { readonly closed: null; readonly contents: Contents; readonly addressee: Addressee }
);

@Injectable()
export class Preparation {
  constructor(
    private readonly people: PeopleView,
    private readonly recipients: RecipientsView,
    private readonly programmes: ProgrammeRepository,
    private readonly contents: ContentsReader,
    private readonly judge: Judge,
    private readonly clock: Clock,
  ) {}

  /** The same few statements for many messages as for one. */
  async of(messages: readonly Message[]): Promise<readonly Prepared[]> {
    const people = await this.people.toWriteTo(messages.map(({ candidateId }) => candidateId));
    const judged = messages.map((message) => ({ message, ...this.#judged(message, people.get(message.candidateId)) }));
    const going = judged.flatMap(({ message, person }) => (person ? [{ message, person }] : []));
    const contents = new Map((await this.contents.read(going)).map((one, at) => [going[at]?.message.id, one]));
    const recipients = await this.recipients.of(going.map(({ person }) => person.id), new Set(going.map(({ message }) => ADDRESS_OF[message.channel])));
    const programmes = await this.programmes.names(going.flatMap(({ message: { programmeId } }) => programmeId ?? []));
    return judged.map(({ message, person, closed }): Prepared => {
      const told = contents.get(message.id);
      if (!person || !told) return { message, closed: closed ?? { do: 'overtaken' }, contents: null };
      const empty = message.purpose !== 'service' && !isNote(message.facts) && told.jobs.length + told.stories.length === 0 && questionToAsk(message, person, this.clock.now()) === null;
      if (empty) return { message, closed: { do: 'refuse', because: told.dropped[0]?.why ?? 'nothing_relevant' }, contents: told };
      const addressee = addresseeOf(message, person, recipients.get(person.id), programmes.get(message.programmeId ?? ''));
      return addressee ? { message, closed: null, contents: told, addressee } : { message, closed: { do: 'refuse', because: 'no_channel' }, contents: told };
    });
  }

  /** The person when nothing speaks against writing to them now, else what does. */
  #judged(message: Message, person: PersonToWriteTo | undefined): { readonly person: PersonToWriteTo | null; readonly closed: GateAnswer | null } {
    if (!person || person.erased) return { person: null, closed: { do: 'refuse', because: 'erased' } };
    const decision = this.judge.of(message, person);
    return decision.do === 'send' ? { person, closed: null } : { person: null, closed: decision };
  }
}

function addresseeOf(message: Message, person: PersonToWriteTo, recipient: Recipient | undefined, programmeName: string | undefined): Addressee | null {
  const address = recipient?.addresses.find(({ kind }) => kind === ADDRESS_OF[message.channel]);
  return recipient && address ? { candidate: recipient.candidate, person, address: address.value, programmeName: programmeName ?? 'messages' } : null;
}
