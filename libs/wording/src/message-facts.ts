/** What a message is made of, and what composing one answers. */

import { type Frequency, type Locale, type PayRange, type Place, type PreferenceField, type Purpose, type RuleVerdict, type WorkMode } from '#lib/vocabulary';
import { type QuestionFacts } from './question.js';

export interface Sender {
  readonly organisationName: string;
  /** Postal address; the law of the USA, Canada and Israel wants it in every advertisement. */
  readonly address: string;
  /** An address or number at which a person answers. */
  readonly contact: string;
}

export interface MessageLinks {
  readonly preferences: string;
  readonly unsubscribe: string;
  readonly careers?: string | null;
  /** The person's own page with this message's items; a text message has room for this one link. */
  readonly page?: string | null;
  /** Followed only by programs that read the source of an e-mail: hidden from eyes and from screen readers. */
  readonly trap?: string | null;
}

export interface MessageFrame {
  readonly locale: Locale;
  /** IANA zone of the person. */
  readonly timeZone: string;
  readonly recipient: { readonly givenName?: string | null };
  readonly purpose: Purpose;
  readonly links: MessageLinks;
  readonly sender: Sender;
  /** How often we write at most; `isChosen`: by the person, else by the organisation. */
  readonly frequency: Frequency & { readonly isChosen: boolean };
  /** Israel, Communications Law 30A: the word `פרסומת` begins the subject. The caller decides. */
  readonly advertisementLabel: boolean;
}

export interface JobFacts {
  readonly title: string;
  readonly company: string;
  readonly places: readonly Place[];
  readonly workMode?: WorkMode | null;
  readonly salary?: PayRange | null;
  readonly url: string;
  readonly lessUrl: string;
  readonly reasons: readonly RuleVerdict[];
  readonly unknowns: readonly PreferenceField[];
  readonly postedAt?: Date | null;
}

export interface StoryFacts {
  readonly title: string;
  readonly summary?: string | null;
  readonly url: string;
}

export interface DigestFacts extends MessageFrame {
  readonly jobs: readonly JobFacts[];
  readonly stories: readonly StoryFacts[];
  /** Asked beside the items, or alone. */
  readonly question?: QuestionFacts | null;
  readonly programmeName: string;
}

export type ContentFacts = Omit<DigestFacts, 'jobs'>;

export interface NoteFacts extends MessageFrame {
  readonly subject?: string | null;
  /** The recruiter's own words; line breaks are kept. */
  readonly text: string;
}

export interface SignInFacts {
  readonly locale: Locale;
  readonly recipient: { readonly givenName?: string | null };
  readonly url: string;
  readonly validMinutes: number;
  readonly sender: Pick<Sender, 'organisationName'>;
}

export interface EmailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface SmsText {
  readonly text: string;
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
}

export interface WhatsAppText {
  readonly text: string;
  /** For an approved content template: 1 greeting, 2 lead, 3 items, 4 link. One line each and never empty, as WhatsApp demands. */
  readonly variables: Readonly<Record<'1' | '2' | '3' | '4', string>>;
}

export type Missing = 'organisationName' | 'address' | 'contact' | 'unsubscribe' | 'preferences' | 'link' | 'items' | 'text' | 'room';

/** A message, or what it lacks to be allowed to leave: `room` = it does not fit into the parts allowed. */
export type Composed<T> = { readonly ok: true; readonly message: T } | { readonly ok: false; readonly missing: readonly Missing[] };

export interface SmsOptions {
  /** Parts the text may cost at most; 3 by default. */
  readonly maxSegments?: number;
  /** Whether the sender can receive answers; an alphanumeric one cannot, and the refusal is then a link. */
  readonly canReply?: boolean;
}
