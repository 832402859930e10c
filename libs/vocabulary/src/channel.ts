/** Over what and for what we may write to a person. */

export const CHANNELS = ['email', 'sms', 'whatsapp'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What a message is for; consent is given per channel and purpose.
 * `service` is a message the person asked for or needs (a sign-in link, a confirmation, an answer).
 */
export const PURPOSES = ['jobs', 'content', 'service'] as const;
export type Purpose = (typeof PURPOSES)[number];
