/** A planned message and what it may say -> the letter a carrier takes. */

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { placeNameFor } from '#lib/normaliser';
import { secondsUntilQuiet } from '#lib/pacing';
import {
  type Composed, composeEmail, composeNoteEmail, composeNoteSms, composeNoteWhatsapp, composeSignInEmail, composeSignInSms, composeSignInWhatsapp, composeSms, composeWhatsapp, type DigestFacts, type EmailText, type QuestionFacts,
} from '#lib/wording';
import { type Locale } from '#lib/vocabulary';
import { type OutgoingMessage, type TextMessage } from '../../channels/channel.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Vault } from '../../platform/crypto/vault.js';
import { SignedTokens } from '../../platform/crypto/signed-tokens.js';
import { attemptId } from '../../records/message/attempt-id.js';
import { ContactPolicy } from '../../records/contact-policy.js';
import { BounceAddress } from '../../records/message/bounce-address.js';
import { type Message, TRAP_POSITION } from '../../records/message/message.entity.js';
import { openNote } from '../../records/message/note-fact.js';
import { questionFacts } from '../../records/preference/question.js';
import { type PersonToWriteTo } from '../../records/views/people.view.js';
import { type Addressed } from '../../records/views/recipients.view.js';
import { type Contents } from './contents.js';
import { questionToAsk } from './question.js';

export interface Addressee {
  readonly candidate: Addressed;
  readonly person: PersonToWriteTo;
  readonly address: string;
  readonly programmeName: string;
}

export type Letter = { readonly ok: true; readonly outgoing: OutgoingMessage; readonly subject: string | null } | { readonly ok: false; readonly missing: readonly string[] };

const COMPOSE = { email: composeEmail, sms: composeSms, whatsapp: composeWhatsapp } as const;
const COMPOSE_NOTE = { email: composeNoteEmail, sms: composeNoteSms, whatsapp: composeNoteWhatsapp } as const;
const COMPOSE_SIGN_IN = { email: composeSignInEmail, sms: composeSignInSms, whatsapp: composeSignInWhatsapp } as const;

/** Zones of people to whom Israel's law on advertisements is taken to apply. */
const ISRAELI_ZONES: ReadonlySet<string> = new Set(['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel']);

/** More than any programme tells in one message. */
const MOST_ITEMS = 20;

/** The link of a sign-in message, kept sealed with the message until it is sent. */
const signInFact = z.object({ sealedUrl: z.string(), validMinutes: z.number() });

/** Null for every other message, and nearly all are: an answer of zod's that says what is missing costs more than a letter's text. */
const signInLink = (facts: Message['facts']): z.infer<typeof signInFact> | null => ('signIn' in facts ? signInFact.parse(facts['signIn']) : null);

@Injectable()
export class LetterWriter {
  readonly #domain: string;

  constructor(
    private readonly config: Config,
    private readonly tokens: SignedTokens,
    private readonly clock: Clock,
    private readonly bounces: BounceAddress,
    private readonly vault: Vault,
    private readonly policy: ContactPolicy,
  ) {
    this.#domain = /@([^>\s]+)/.exec(config.mailFrom)?.[1] ?? 'localhost';
  }

  write(message: Message, to: Addressee, contents: Contents): Letter {
    const link = signInLink(message.facts);
    if (link) {
      const { sealedUrl, validMinutes } = link;
      return this.#signIn(message, to, { url: this.vault.open(Buffer.from(sealedUrl, 'hex')), validMinutes });
    }
    const note = openNote(this.vault, message.facts);
    const facts = this.#facts(message, to, contents);
    const composed = note ? COMPOSE_NOTE[message.channel]({ ...facts, ...note }) : COMPOSE[message.channel](facts);
    const letter = this.#letter(message, to, composed, facts.links.unsubscribe);
    if (note) return letter;
    return letter.ok && letter.outgoing.kind === 'whatsapp' ? { ...letter, outgoing: { ...letter.outgoing, templateWords: this.#templateWords(message, to, contents) } } : letter;
  }

  /** Links that only this message carries, whatever its channel said: what a provider lists with one of them is this message. */
  marksOf({ id, facts }: Pick<Message, 'id' | 'facts'>): readonly string[] {
    const link = signInLink(facts);
    if (link) return [this.vault.open(Buffer.from(link.sealedUrl, 'hex'))];
    const items = Array.from({ length: MOST_ITEMS }, (_, position) => `/r/${this.#itemToken('redirect', id, position)}`);
    return [`/m/${this.tokens.sign('message', id)}`, ...items];
  }

  /** In the person's language and, where no template of ours speaks it, in English too. */
  #templateWords(message: Message, to: Addressee, contents: Contents): TextMessage['templateWords'] {
    const locale = localeOf(to.candidate);
    const spoken = this.config.twilio?.whatsappTemplates[locale] === undefined ? [locale, 'en' as const] : [locale];
    return Object.fromEntries(spoken.flatMap((language) => {
      const composed = composeWhatsapp(this.#facts(message, to, contents, language));
      return composed.ok ? [[language, composed.message.variables]] : [];
    }));
  }

  /** The link was asked for just now; it is composed from the sealed fact and nothing else. */
  #signIn(message: Message, to: Addressee, link: { url: string; validMinutes: number }): Letter {
    const composed = COMPOSE_SIGN_IN[message.channel]({
      locale: localeOf(to.candidate), recipient: to.candidate, url: link.url, validMinutes: link.validMinutes,
      sender: { organisationName: this.config.organisation.name },
    });
    return this.#letter(message, to, composed, this.#unsubscribeUrl(message));
  }

  #letter(message: Message, to: Addressee, composed: Composed<EmailText | { readonly text: string }>, unsubscribeUrl: string): Letter {
    if (!composed.ok) return { ok: false, missing: composed.missing };
    const locale = localeOf(to.candidate);
    const text = composed.message;
    if (message.channel === 'email' && 'html' in text) {
      return {
        ok: true,
        subject: text.subject,
        outgoing: {
          kind: 'email', attemptId: message.id, to: { address: to.address, ...nameOf(to.candidate) }, messageId: `<${message.resendOf ?? message.id}@${this.#domain}>`,
          envelopeFrom: this.bounces.of(message.id, this.#domain),
          subject: text.subject, text: text.text, html: text.html, locale, listId: slug(to.programmeName), unsubscribeUrl,
          date: this.clock.now(),
        },
      };
    }
    const zone = to.person.timeZone ?? this.config.defaultTimeZone;
    return {
      ok: true,
      subject: null,
      outgoing: {
        kind: message.channel === 'whatsapp' ? 'whatsapp' : 'sms', attemptId: attemptId(message), to: to.address, text: text.text, locale,
        validitySeconds: message.purpose === 'service' ? 600 : secondsUntilQuiet(this.clock.now(), zone, to.person.rules, this.policy),
      },
    };
  }

  #facts(message: Message, { candidate, person, programmeName }: Addressee, contents: Contents, locale = localeOf(candidate)): DigestFacts {
    const { organisation, publicUrl, defaultTimeZone } = this.config;
    const zone = person.timeZone ?? defaultTimeZone ?? 'UTC';
    return {
      locale,
      timeZone: zone,
      recipient: { givenName: candidate.givenName },
      purpose: message.purpose,
      links: {
        preferences: `${publicUrl}/preferences?lang=${locale}`,
        unsubscribe: this.#unsubscribeUrl(message),
        careers: `${publicUrl}/careers?lang=${locale}`,
        page: message.channel === 'email' ? null : `${publicUrl}/m/${this.tokens.sign('message', message.id)}`,
        trap: `${publicUrl}/r/${this.#itemToken('redirect', message.id, TRAP_POSITION)}`,
      },
      sender: { organisationName: organisation.name, address: organisation.address, contact: organisation.contact },
      frequency: { ...(person.rules.frequency ?? this.policy.defaultFrequency), isChosen: person.rules.frequency !== undefined },
      advertisementLabel: ISRAELI_ZONES.has(zone),
      programmeName,
      question: this.#question(message, person),
      jobs: contents.jobs.map(({ item, posting }) => ({
        title: posting.title, company: posting.company, places: (posting.places ?? []).map((place) => ({ ...place, name: placeNameFor(place, locale) })), workMode: posting.workMode ?? null, salary: posting.salary ?? null,
        url: `${publicUrl}/r/${this.#itemToken('redirect', message.id, item.position)}`,
        lessUrl: `${publicUrl}/less/${this.#itemToken('less', message.id, item.position)}`,
        reasons: item.reasons, unknowns: item.unknowns, postedAt: posting.postedAt === undefined ? null : new Date(posting.postedAt),
      })),
      stories: contents.stories.map(({ item, version }) => ({
        title: version.title, summary: version.summary ?? null, url: `${publicUrl}/r/${this.#itemToken('redirect', message.id, item.position)}`,
      })),
    };
  }

  #question(message: Message, person: PersonToWriteTo): QuestionFacts | null {
    const question = questionToAsk(message, person, this.clock.now());
    return question && questionFacts(question, person, `${this.config.publicUrl}/still/${this.tokens.sign('still', message.id)}`);
  }

  #itemToken(scope: string, messageId: string, position: number): string {
    return this.tokens.sign(scope, `${messageId}:${String(position)}`);
  }

  #unsubscribeUrl(message: Message): string {
    return `${this.config.publicUrl}/u/${this.tokens.sign('unsubscribe', message.candidateId)}`;
  }

}

const localeOf = (candidate: Addressed): Locale => candidate.locale ?? 'en';

function nameOf({ givenName, familyName }: Addressed): { name?: string } {
  const name = [givenName, familyName].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? {} : { name };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'messages';
